import { useState } from 'react';
import { AskDialog } from '../../components/ask-dialog.tsx';
import { useSession } from '../../stores/session-context.tsx';
import { SETTINGS } from '../../words/settings.ts';
import { useSaid } from './use-said.ts';

/** Takes everything off this device, after asking once, and says when it is done. */
export function Wipe() {
  const session = useSession();
  const [asking, setAsking] = useState(false);
  const [said, say] = useSaid();
  const wipe = async () => {
    const words = await session.wipe().then(
      () => SETTINGS.wiped,
      () => SETTINGS.notWiped,
    );
    setAsking(false);
    say(words);
  };
  return (
    <section className="section">
      <h2>{SETTINGS.wipe}</h2>
      <button type="button" className="quiet" onClick={() => setAsking(true)}>
        {SETTINGS.wipeGo}
      </button>
      <p role="status">{said}</p>
      {asking && (
        <AskDialog
          title={SETTINGS.wipeAsk}
          note={SETTINGS.wipeNote}
          go={SETTINGS.wipeGo}
          cancel={SETTINGS.cancel}
          onCancel={() => setAsking(false)}
          onGo={() => void wipe()}
        />
      )}
    </section>
  );
}
