import type { From } from './words-of.ts';

/** What a debrief looks for in a call, in the order it is shown. */
export const CHECKS = ['name', 'position', 'ask', 'number', 'contact', 'thanks', 'end'] as const;
export type CheckId = (typeof CHECKS)[number];

/**
 * One yes or no, and the turn it rests on: `at` is an index into the transcript. A yes says where the words are from, a
 * no whether all words of the call are the person's own. What was not heard is neither.
 */
export type Check = { check: CheckId; at: number } & (
  | { is: 'yes'; from: From | 'them' }
  | { is: 'no'; from: From }
  | { is: 'not-heard' }
);
