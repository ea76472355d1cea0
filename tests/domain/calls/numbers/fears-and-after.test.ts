import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Feared, HAPPENED } from '../../../../src/domain/calls/logged-call.ts';
import { fearsAndAfter } from '../../../../src/domain/calls/numbers/fears-and-after.ts';
import { WORRIES } from '../../../../src/domain/library/ids.ts';
import { logged } from '../opening-for-tests.ts';

/** A call before which this was feared: "no likely yes", the last word left out where nobody said. */
const feared = (words: string) => {
  const [worry, likely, happened] = words.split(' ');
  return logged('2026-11-09 call person', {
    feared: { worry, likely, ...(happened ? { happened } : {}) } as Feared,
  });
};
const show = (...words: string[]) => {
  const { fears, open } = fearsAndAfter(words.map(feared));
  const rows = fears.map(
    ({ worry, likely, calls, yes, partly, no }) =>
      `${worry} ${likely}: ${calls} = ${yes} + ${partly} + ${no}`,
  );
  return open > 0 ? [...rows, `open: ${open}`] : rows;
};

test('the same fear in four calls came about in one', () => {
  expect(show('no likely yes', 'no likely no', 'no likely partly', 'no likely no')).toEqual([
    'no likely: 4 = 1 + 1 + 2',
  ]);
});

test('worry by worry, the likeliest first, and only what was feared', () => {
  expect(show('annoy hardly no', 'no maybe yes', 'annoy likely no', 'no likely no')).toEqual([
    'no likely: 1 = 0 + 0 + 1',
    'no maybe: 1 = 1 + 0 + 0',
    'annoy likely: 1 = 0 + 0 + 1',
    'annoy hardly: 1 = 0 + 0 + 1',
  ]);
});

test('where nobody noted what happened, it proves nothing', () => {
  expect(show('no likely', 'no likely no', 'mistake maybe')).toEqual(['no likely: 1 = 0 + 0 + 1', 'open: 2']);
});

test('a call without a fear is no part of it', () => {
  expect(fearsAndAfter([logged('2026-11-09 call person')])).toEqual({ fears: [], open: 0 });
});

test('every fear is counted once', () => {
  const anyFear = fc.tuple(
    fc.constantFrom(...WORRIES),
    fc.constantFrom('likely', 'maybe', 'hardly'),
    fc.option(fc.constantFrom(...HAPPENED), { nil: '' }),
  );
  fc.assert(
    fc.property(fc.array(anyFear, { maxLength: 40 }), (all) => {
      const { fears, open } = fearsAndAfter(all.map((words) => feared(words.join(' ').trim())));
      expect(fears.reduce((sum, { yes, partly, no }) => sum + yes + partly + no, open)).toBe(all.length);
      expect(fears.every(({ calls, yes, partly, no }) => calls === yes + partly + no && calls > 0)).toBe(
        true,
      );
    }),
  );
});
