import { expect, test } from 'vitest';
import { holdsInWriting } from '../../src/domain/script/holds-in-writing.ts';
import { MARKS } from '../../src/domain/script/marks/mark.ts';
import { whyMarked } from '../../src/words/marks.ts';

test.each(MARKS)('why %s is marked is a whole sentence, and tells what was said', (kind) => {
  expect(whyMarked(kind, 'so to speak')).toMatch(/^["A-Z].*\.$/);
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
