import { backupOf, type SeenCodes } from '../../stores/codes.ts';
import type { Session } from '../../stores/open-own.ts';
import { restoreCounts } from '../../words/restore-counts.ts';
import { BRING, CODES_TROUBLE } from '../../words/take-along.ts';
import type { RestorePlan } from '../settings/restore-ask.tsx';

/** What codes that are all there come to. `trouble`: the sentence that says why they cannot be taken. */
export type Held = { plan: RestorePlan } | { nothingNew: true } | { trouble: string };

/** Reads codes that are all there, and changes nothing. Never rejects. */
export async function heldBy(session: Session, seen: SeenCodes): Promise<Held> {
  const backup = await backupOf(seen);
  if ('trouble' in backup) return { trouble: CODES_TROUBLE[backup.trouble] };
  const found = await session.planRestore(backup.text);
  if ('plan' in found) return restoreCounts(found.plan).length > 0 ? found : { nothingNew: true };
  return { trouble: found.trouble.rule === 'newer' ? CODES_TROUBLE.newer : BRING.notBackup };
}
