import type { LineComment } from './line-comment.ts';

/** What somebody wrote about some words so far. What they wrote wins over "good as it is". */
export type Written = { good: boolean; text: string; instead: string };

/** Nothing written yet. */
export const NOT_WRITTEN: Written = { good: false, text: '', instead: '' };

/** The comments among what was written, by the place of the words. */
export const commentsIn = (written: ReadonlyMap<number, Written>): LineComment[] =>
  [...written]
    .sort(([one], [other]) => one - other)
    .flatMap(([at, { good, ...typed }]): LineComment[] => {
      const text = typed.text.trim();
      const instead = typed.instead.trim();
      if (text === '' && instead === '') return good ? [{ at, good }] : [];
      return [{ at, ...(text === '' ? {} : { text }), ...(instead === '' ? {} : { instead }) }];
    });
