import type { Part } from '../library/parts.ts';
import type { Stage } from '../rehearsal/rehearsal.ts';
import type { Run } from './card.ts';
import type { Printed } from './printed.ts';
import { APART, runsOf } from './runs-of.ts';

/** A line as it is said, and whose record of practice it has. */
export type Said = { id: string; parts: readonly Part[] };

type How = Pick<Printed, 'facts' | 'speech' | 'words' | 'stages'>;

/**
 * The words of one row, each line by the wording that was chosen. A line that is said without looking leaves none.
 * Undefined when the lines say nothing at all.
 */
export function saidRuns(lines: readonly Said[], how: How): Run[] | undefined {
  const { facts, speech } = how;
  const isAny = runsOf(
    lines.map(({ parts }) => parts),
    { facts, speech, words: 'full' },
  );
  if (isAny.length === 0) return undefined;
  const shown = inOneWay(lines, how).flatMap(({ stage, lines: some }) =>
    stage === 'blank' ? [] : [{ stage, runs: runsOf(some, { facts, speech, words: stage }) }],
  );
  return shown
    .filter(({ runs }) => runs.length > 0)
    .flatMap(({ stage, runs }, at, all) => {
      const before = all[at - 1];
      if (!before) return runs;
      return [{ text: stage === 'full' && before.stage === 'full' ? ' ' : APART }, ...runs];
    });
}

/** Lines that follow each other and are shown in the same way. */
function inOneWay(lines: readonly Said[], { words, stages }: How) {
  const groups: { stage: Stage; lines: (readonly Part[])[] }[] = [];
  for (const { id, parts } of lines) {
    const stage = words === 'stage' ? (stages?.get(id) ?? 'full') : words;
    const last = groups.at(-1);
    if (last?.stage === stage) last.lines.push(parts);
    else groups.push({ stage, lines: [parts] });
  }
  return groups;
}
