import { describe, expect, test } from 'vitest';
import { readinessOf } from '../../../../src/domain/debrief/practice/readiness.ts';
import { practised } from './practised-for-tests.ts';

const through = practised(1, 'gk-hold by l');
const hidden = practised(2, 'gk-hold by l@blank, gk-meeting');
const natural = { ...hidden, changedAt: hidden.changedAt + 1, felt: { natural: true } };
const drill = practised(9, 'gk-hold', { scenario: { id: 'drill/a/b', hash: '' }, outcome: 'drill-done' });

describe('ready', () => {
  test.each([
    ['is nobody before a call', [], 'not-yet'],
    ['is nobody by short ones', [drill, drill], 'not-yet'],
    ['is nobody by hanging up', [practised(1, '', { outcome: 'ended-by-caller' })], 'not-yet'],
    ['is half there after one', [through], 'one-call'],
    ['is who got through two', [through, through], 'ready'],
    ['is off book with the words hidden twice in a row', [hidden, hidden], 'off-book'],
    [
      'and not with them in sight in the last one',
      [hidden, hidden, practised(3, 'gk-hold by l@cues')],
      'ready',
    ],
    ['nor where they got stuck', [hidden, practised(3, 'gk-hold stuck by l@blank')], 'ready'],
    [
      'nor where a call between them was cut short',
      [hidden, { ...hidden, outcome: 'dropped' as const }, hidden],
      'ready',
    ],
    ['a short one between them does not count', [hidden, drill, hidden], 'off-book'],
    ['is natural when they say so of the last', [hidden, natural], 'natural'],
    ['and not of the one before', [{ ...natural, changedAt: 1 }, hidden], 'off-book'],
  ])('%s', (_, rehearsals, rule) => {
    expect(readinessOf(rehearsals)).toEqual({ rule });
  });
});
