import { describe, expect, test } from 'vitest';
import { callReason, drillReason, metSentence, readinessSentence } from '../../src/words/practice.ts';

const NEEDS = ['new', 'stuck', 'fading', 'firmer'] as const;
const short = (response: string) => (response === 'gk-hold' ? 'Please hold.' : '');

describe('why to practise', () => {
  test.each(NEEDS)('a call says which words are in it: %s', (rule) => {
    expect(callReason({ rule, values: { response: 'gk-hold' } }, short)).toContain('“Please hold.”');
  });

  test('every reason has words of its own', () => {
    const drills = NEEDS.map((rule) => drillReason({ why: { rule } }));
    const calls = NEEDS.map((rule) => callReason({ rule, values: { response: 'gk-hold' } }, short));
    const worries = (['no', 'mistake', 'annoy', 'understand'] as const).map((worry) =>
      callReason({ rule: 'worry', values: { worry } }, short),
    );
    const first = (['first-call', 'second-call'] as const).map((rule) => callReason({ rule }, short));
    const all = [...drills, ...calls, ...worries, ...first];
    expect(new Set(all).size).toBe(all.length);
  });
});

test('what was met is counted as met, and never as what is left', () => {
  expect(metSentence({ met: 7, of: 12 })).toBe('You have met 7 of the 12 things that are said most often.');
  expect(metSentence({ met: 0, of: 12 })).not.toContain('0');
});

test('natural is said only where the person said so', () => {
  const rules = ['not-yet', 'one-call', 'ready', 'off-book', 'natural'] as const;
  expect(rules.filter((rule) => readinessSentence({ rule }).includes('you said it felt natural'))).toEqual([
    'natural',
  ]);
});
