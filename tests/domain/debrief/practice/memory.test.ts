import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoriesOf, recall } from '../../../../src/domain/debrief/practice/memory.ts';
import { needOf } from '../../../../src/domain/debrief/practice/need-of.ts';
import type { Practised } from '../../../../src/domain/debrief/practice/practised.ts';
import { type Item, reviewsOf } from '../../../../src/domain/debrief/practice/reviews-of.ts';
import { onDay, practised } from './practised-for-tests.ts';

const show = (transcript: Practised['transcript']) =>
  reviewsOf(transcript)
    .map(({ item, grade }) => `${item} ${grade}`)
    .join(', ');

describe('what a rehearsal says about what was practised', () => {
  test.each<[string, string, string]>([
    ['a good reply', 'gk-hold', 'response:gk-hold good'],
    ['stuck is Again', 'gk-hold stuck', 'response:gk-hold again'],
    ['peeked is Hard', 'gk-hold peeked', 'response:gk-hold hard'],
    ['stuck comes before peeked', 'gk-hold stuck peeked', 'response:gk-hold again'],
    ['the line beside it too', 'gk-hold stuck by l1', 'response:gk-hold again, line:l1 again'],
  ])('%s', (_, turns, shown) => {
    expect(show(practised(0, turns).transcript)).toBe(shown);
  });

  test('a reply that was lost is tried when it comes again', () => {
    const [lost, again] = practised(0, 'gk-hold lost, gk-hold stuck').transcript;
    expect(show([lost, again].flatMap((turn) => (turn ? [{ ...turn, turn: 'hold' }] : [])))).toBe(
      'response:gk-hold again',
    );
  });
});

const recallOf = (rehearsals: Practised[], day: number, item: Item = 'response:gk-hold') => {
  const memory = memoriesOf(rehearsals).get(item);
  return memory ? recall(memory, onDay(day)) : undefined;
};

describe('what is remembered', () => {
  test('counts from the day it was practised, whatever was noted later', () => {
    const felt = { ...practised(4, 'gk-hold'), startedAt: onDay(0), felt: { natural: true } };
    expect(recallOf([felt], 5)).toBe(recallOf([practised(0, 'gk-hold')], 5));
  });

  test('counts what went well in a row in one sitting', () => {
    const inARow = (...rehearsals: Practised[]) => memoriesOf(rehearsals).get('response:gk-hold')?.inARow;
    expect(inARow(practised(0, 'gk-hold'), practised(0.1, 'gk-hold'))).toBe(2);
    expect(inARow(practised(0, 'gk-hold'), practised(1, 'gk-hold'))).toBe(1);
    expect(inARow(practised(0, 'gk-hold'), practised(0.1, 'gk-hold stuck'))).toBe(0);
  });

  test('is there at once, and fades day by day', () => {
    const days = [0, 1, 2, 5, 20].map((day) => recallOf([practised(0, 'gk-hold')], day) ?? 0);
    expect(days[0]).toBe(1);
    expect([...days].sort((one, other) => other - one)).toEqual(days);
  });

  test('fades slower after a second try that went well than after one that did not', () => {
    const then = (second: string) => recallOf([practised(0, 'gk-hold'), practised(2, second)], 6) ?? 0;
    expect(then('gk-hold')).toBeGreaterThan(then('gk-hold peeked'));
    expect(then('gk-hold peeked')).toBeGreaterThan(then('gk-hold stuck'));
  });

  test('knows nothing of what was never practised', () => {
    expect(recallOf([practised(0, 'gk-meeting')], 1)).toBeUndefined();
  });

  test.each([
    ['stuck last: at once', 'gk-hold stuck', 0, 'stuck'],
    ['went well: it could sit firmer', 'gk-hold', 0, 'firmer'],
    ['went well: the day after too', 'gk-hold', 1, 'firmer'],
    ['went well, long ago: it is fading', 'gk-hold', 20, 'fading'],
  ])('needs a try when %s', (_, turns, day, need) => {
    expect(needOf(memoriesOf([practised(0, turns)]).get('response:gk-hold'), onDay(day))).toBe(need);
  });

  test('is the same whatever order the rehearsals are given in', () => {
    const rehearsals = ['gk-hold', 'gk-hold stuck', 'gk-hold peeked, gk-meeting', 'gk-meeting'].map(
      (turns, at) => practised(at * 1.5, turns),
    );
    const sorted = (given: Practised[]) =>
      [...memoriesOf(given)].sort(([one], [other]) => (one < other ? -1 : 1));
    fc.assert(
      fc.property(fc.shuffledSubarray(rehearsals, { minLength: rehearsals.length }), (shuffled) => {
        expect(sorted(shuffled)).toEqual(sorted(rehearsals));
      }),
    );
  });
});
