import { expect, test } from 'vitest';
import { PHRASE_MARKS } from '../../src/domain/library/ids.ts';
import { holdsInWriting } from '../../src/domain/script/holds-in-writing.ts';
import { MARKS } from '../../src/domain/script/marks/mark.ts';
import { insteadOf, whyMarked } from '../../src/words/marks.ts';

test.each(MARKS)('why %s is marked is a whole sentence, and tells what was said', (kind) => {
  expect(whyMarked(kind, 'so to speak')).toMatch(/^["A-Z].*\.$/);
});

const counted = MARKS.filter((kind) => !PHRASE_MARKS.some((each) => each === kind));

test.each(counted)('%s, which no list has words for, says what to do instead', (kind) => {
  expect(insteadOf({ kind, start: 0, end: 1 })).toMatch(/\p{L}{2}/u);
});

test('what a phrase of the lists says instead wins', () => {
  expect(insteadOf({ kind: 'no-ask', start: 0, end: 1, instead: 'may I come in' })).toBe('may I come in');
});

test.each(MARKS.filter(holdsInWriting))(
  'of an email, %s speaks of nothing that is heard or called',
  (kind) => {
    expect(whyMarked(kind, 'so to speak', 'email')).not.toMatch(
      /\b(hear|heard|call|calling|phone|silence)\b/,
    );
  },
);

test('formal words, two questions and a long start are marked only where they are heard', () => {
  expect(MARKS.filter((kind) => !holdsInWriting(kind)).sort()).toEqual([
    'multiple-asks',
    'reads-written-not-spoken',
    'too-long-opener',
  ]);
});
