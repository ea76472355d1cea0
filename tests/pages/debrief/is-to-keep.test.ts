import { describe, expect, test } from 'vitest';
import type { Debrief, Place, Suggestion } from '../../../src/domain/debrief/debrief.ts';
import { isToKeep } from '../../../src/pages/debrief/is-to-keep.ts';

const SAID: Suggestion = { text: 'When is a good time?', from: 'said' };
const toKeep = (suggestion: Suggestion | undefined, place: Place) => {
  const stuck = { at: 0, why: 'blank' as const, ...(suggestion ? { suggestion } : {}) };
  const debrief: Debrief = {
    goalGot: false,
    gains: [],
    done: [],
    stuck: [stuck],
    checks: [],
    beside: [{ at: 0, place }],
  };
  return isToKeep(stuck, debrief);
};

describe('words are there to keep', () => {
  test.each<[string, Suggestion | undefined, Place, boolean]>([
    ['said, for an answer', SAID, { kind: 'answer', response: 'gk-meeting' }, true],
    ['said, for what has no answer yet', SAID, { kind: 'none', response: 'gk-meeting' }, true],
    ['said, where there is no place for them', SAID, { kind: 'none' }, false],
    ['my own already', { ...SAID, from: 'own' }, { kind: 'answer', response: 'gk-meeting' }, false],
    ['none', undefined, { kind: 'answer', response: 'gk-meeting' }, false],
  ])('%s', (_, suggestion, place, expected) => {
    expect(toKeep(suggestion, place)).toBe(expected);
  });
});
