import { expect, test } from 'vitest';
import { PHRASE_MARKS } from '../../../../src/domain/library/ids.ts';
import { findPhrases } from '../../../../src/domain/script/marks/find-phrases.ts';
import { endAt, finderOf } from '../../../../src/domain/script/marks/finder.ts';
import { readWords } from '../../../../src/domain/script/marks/read-words.ts';
import { labelled, libraryPhrases } from './labelled-lines.ts';

const phrases = libraryPhrases();
const every = PHRASE_MARKS.flatMap((kind) =>
  phrases[kind].map(({ say }) => ({ kind, finder: finderOf(say.replace(/^~/, '')) })),
);

test('sorting the phrases by their rarest words loses none of them', () => {
  for (const { text } of labelled.slice(0, 150)) {
    const words = readWords(text.toLowerCase());
    const oneByOne = every.flatMap(({ kind, finder }) =>
      words.flatMap((_, from) => {
        const to = endAt(finder, words, from);
        return to > from ? [`${kind} ${from} ${to}`] : [];
      }),
    );
    const found = findPhrases(words, phrases).map(({ kind, from, to }) => `${kind} ${from} ${to}`);
    expect(new Set(found)).toEqual(new Set(oneByOne));
  }
});
