import { useId, useState } from 'react';
import { askToPersist } from '../../device/ask-to-persist.ts';
import type { Session } from '../../stores/open-own.ts';
import { useSession } from '../../stores/session-context.tsx';
import { backupTrouble } from '../../words/backup-trouble.ts';
import { restoreCounts } from '../../words/restore-counts.ts';
import { SETTINGS } from '../../words/settings.ts';
import { RestoreAsk, type RestorePlan } from './restore-ask.tsx';
import { useSaid } from './use-said.ts';

/** Undefined where the file itself cannot be read: it was moved, or is larger than this browser can take. */
const readPlan = async (session: Session, file: File) => {
  try {
    return await session.planRestore(await file.text());
  } catch {
    return undefined;
  }
};

/** Brings back a file: says what it holds first, and touches nothing until the person agrees. */
export function Restore() {
  const id = useId();
  const session = useSession();
  const [plan, setPlan] = useState<RestorePlan>();
  const [said, setSaid] = useSaid();
  const read = async (file: File | undefined) => {
    if (!file) return;
    setPlan(undefined);
    const found = await readPlan(session, file);
    if (found === undefined) return setSaid(SETTINGS.notRead(file.name));
    if ('trouble' in found) return setSaid(backupTrouble(found.trouble, file.name));
    if (restoreCounts(found.plan).length === 0) return setSaid(SETTINGS.nothingNew);
    setSaid('');
    setPlan(found.plan);
  };
  const restore = async () => {
    if (!plan) return;
    try {
      await session.restore(plan);
    } catch {
      return setSaid(SETTINGS.notRestored);
    }
    setPlan(undefined);
    setSaid(SETTINGS.restored);
    if (session.place === 'device') void askToPersist();
  };
  return (
    <div className="restore">
      <input
        id={id}
        className="file-input"
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const input = event.currentTarget;
          void read(input.files?.[0]).then(() => {
            input.value = '';
          });
        }}
      />
      <label className="quiet file" htmlFor={id}>
        {SETTINGS.restore}
      </label>
      <p className="say" role="status">
        {said}
      </p>
      {plan && (
        <RestoreAsk
          found={SETTINGS.restoreFound}
          plan={plan}
          onGo={() => void restore()}
          onLeave={() => setPlan(undefined)}
        />
      )}
    </div>
  );
}
