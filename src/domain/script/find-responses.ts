import type { ResponseEntry } from '../library/schemas.ts';
import { findAnswer, indexAnswers } from './find-answer.ts';

/**
 * The responses that a few typed letters may mean, best first, found as answers are: by what they say (`short`), then by
 * what it is about. Nothing typed gives all, in the library's order.
 */
export function findResponses(typed: string, all: readonly ResponseEntry[]): ResponseEntry[] {
  if (typed.trim() === '') return [...all];
  const rows = all.map((entry) => ({
    id: entry.id,
    says: entry.short,
    about: `${entry.tests} ${entry.good}`,
    line: '',
    entry,
  }));
  return findAnswer(typed, indexAnswers(rows)).map(({ entry }) => entry);
}
