import type { MomentEntry } from '../../domain/library/schemas.ts';
import { READ } from '../../words/read.ts';
import { SCRIPT } from '../../words/script.ts';
import type { ReadLine } from './lines-to-read.ts';

/** Where a line stands and what it is for: "Line 2 of 9. Ask for them". Undefined where there is none. */
export function nameLine(
  lines: readonly ReadLine[],
  at: number,
  moments: readonly MomentEntry[],
): string | undefined {
  const line = lines[at];
  if (!line) return undefined;
  const moment = moments.find(({ id }) => id === line.moment);
  const greets = lines.some((each) => each.moment === 'greet');
  const name = greets && line.moment === 'identify' ? SCRIPT.myName : (moment?.label ?? line.moment);
  return moment?.direction
    ? READ.lineThenWait(at + 1, lines.length, name)
    : READ.line(at + 1, lines.length, name);
}
