import type { Move } from '../../../src/domain/library/ids.ts';

export type Tally = { count: number; first: number; three: number };

/** Of the answers (moves, best first): the share whose first is right, and whose first three hold the right one. */
export function tally(answers: readonly { truth: Move; ranked: readonly Move[] }[]): Tally {
  const share = (within: number) =>
    answers.filter(({ truth, ranked }) => ranked.slice(0, within).includes(truth)).length /
    (answers.length || 1);
  return { count: answers.length, first: share(1), three: share(3) };
}
