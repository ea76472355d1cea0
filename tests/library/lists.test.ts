import { describe, expect, test } from 'vitest';
import { parseSay } from '../../src/domain/library/parse-say.ts';
import { isMove, moveOf } from '../../src/domain/rehearsal/prepare-scenario.ts';
import { ofKind } from './library-for-tests.ts';

const moves = (ofKind('moves')[0]?.value ?? []).filter(({ id }) => isMove(moveOf(id)));
const responses = ofKind('responses')[0]?.value ?? [];

test.each(moves)('the example of $id keeps two to five cue words', ({ example }) => {
  const cues = example.match(/\*[^*]+\*/g) ?? [];
  expect(cues.length).toBeGreaterThanOrEqual(2);
  expect(cues.length).toBeLessThanOrEqual(5);
  expect(parseSay(example).parts.some(({ cue }) => cue)).toBe(true);
});

describe('what stands for a response on the card', () => {
  test.each(responses)('is what they say, or what happens in brackets: $id', ({ short }) => {
    expect(short).toMatch(/^\((They|The|You|Music) .*\.\)$|^(?!\(|They (say|talk|use|remark)).*[.?!…]$/);
  });
});
