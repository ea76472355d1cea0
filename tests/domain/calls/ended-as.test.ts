import { describe, expect, test } from 'vitest';
import { ENDED, endedAs } from '../../../src/domain/calls/ended-as.ts';
import { ofKind } from '../../library/library-for-tests.ts';

test.each([
  ['', undefined],
  ['gk-greeting gk-transfer', undefined],
  ['gk-meeting', 'retry-later'],
  ['gk-greeting hr-reviewing', 'receipt-confirmed'],
  ['hr-reviewing hr-timeline', 'info-gained'],
  ['hr-reviewing hr-we-will-call', 'callback-agreed'],
  ['hr-send-email', 'to-email'],
  ['hm-why-you good-interview-now', 'interview-booked'],
  ['scam-id', 'safety-stop'],
  ['own-something constructor', undefined],
])('they said "%s": it ended as %s', (said, end) => {
  expect(endedAs('person', said.split(' '))).toBe(end);
});

describe('what settles the matter counts, wherever it came', () => {
  test.each([
    ['hr-filled hr-other-role hr-timeline', 'closed-filled'],
    ['good-interview-now hr-send-email', 'interview-booked'],
    ['hr-not-selected hr-feedback', 'closed-no'],
    ['hr-filled good-interview-now', 'interview-booked'],
  ])('%s', (said, end) => {
    expect(endedAs('person', said.split(' '))).toBe(end);
  });
});

test.each(['message', 'nobody', 'wrong-number', 'sent'] as const)(
  'where it reached %s, nothing was said',
  (reached) => {
    expect(endedAs(reached, ['hr-filled'])).toBeUndefined();
  },
);

test('every response that ends a call is one of the library', () => {
  const ids = ofKind('responses').flatMap(({ value }) => value.map(({ id }) => id));
  expect(ids).toEqual(expect.arrayContaining(Object.keys(ENDED)));
});
