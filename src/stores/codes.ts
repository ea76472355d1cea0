import type { LinkTrouble } from '../domain/partner/link-trouble.ts';
import { joinCodes, MOST_CODES, type SeenCodes } from '../storage/links/collect-codes.ts';
import { cutForCodes } from '../storage/links/cut-for-codes.ts';
import { packFragment } from '../storage/links/pack-fragment.ts';
import { unpackFragment } from '../storage/links/unpack-fragment.ts';

/** What is seen of codes. The pages see the storage through the stores. */
export { collectCode, missingCodes, type SeenCodes } from '../storage/links/collect-codes.ts';

/** A backup (`Keepers.everything`) as codes; undefined where they would be more than anybody scans. */
export async function codesOf(backupText: string): Promise<string[] | undefined> {
  const packed = await packFragment(JSON.parse(backupText));
  const codes = packed === undefined ? [] : cutForCodes(packed);
  return codes.length === 0 || codes.length > MOST_CODES ? undefined : codes;
}

/** The same backup without its practice calls: they are the most of it, and the words can do without them. */
export function withoutPractice(backupText: string): string {
  const backup = JSON.parse(backupText);
  return JSON.stringify({ ...backup, rows: { ...backup.rows, rehearsals: [] } });
}

/** The text of the backup that all the codes of a set hold. What is in it is not known yet: it is read like any file. */
export async function backupOf(seen: SeenCodes): Promise<{ text: string } | { trouble: LinkTrouble }> {
  const joined = joinCodes(seen);
  if (joined === undefined) return { trouble: 'cut-short' };
  const unpacked = await unpackFragment(joined);
  return 'trouble' in unpacked ? unpacked : { text: JSON.stringify(unpacked.value) };
}
