import { describe, expect, test } from 'vitest';
import { gainedIn } from '../../../src/domain/debrief/gained-in.ts';
import type { Gain } from '../../../src/domain/library/ids.ts';

type Gains = Partial<Record<Gain, string>>;

/** What they said, and what was gained there. Dana speaks. */
const show = (...turns: [says: string, gains?: Gains][]) =>
  gainedIn(
    turns.map(([says, gains]) => ({ turn: 'any', who: 'dana', says, ...(gains ? { gains } : {}) })),
    (who) => (who === 'dana' ? 'Dana' : undefined),
  ).map(({ gain, words, at }) => [gain, words, at].join(' '));

describe('a gain is quoted', () => {
  test('where it was gained', () => {
    expect(show(['Hello.'], ['Call after one.', { 'best-time': 'after one' }])).toEqual([
      'best-time after one 1',
    ]);
    expect(show(['Hello.'], ['Yes, we have it.', { receipt: '' }])).toEqual(['receipt  1']);
    expect(show(['Hello.'], ['When we can.', { timeline: 'when they can' }])).toEqual([
      'timeline when they can 1',
    ]);
  });

  test('where that name, day or time was said, when it was before', () => {
    expect(
      show(
        ['Monday at eight, or Tuesday?'],
        ['Hm.'],
        ['Good. Bye.', { 'interview-time': 'Monday at eight' }],
      ),
    ).toEqual(['interview-time Monday at eight 0']);
  });

  test('where most of it was said, the last time', () => {
    expect(
      show(
        ['Monday?'],
        ['Monday at eight.'],
        ['Eight, Monday.'],
        ['Bye.', { 'interview-time': 'Monday at eight' }],
      ),
    ).toEqual(['interview-time Monday at eight 2']);
  });

  test('once, the first time', () => {
    expect(show(['It is here.', { receipt: '' }], ['It is.', { receipt: '' }])).toEqual(['receipt  0']);
  });

  test('by the name of who speaks, although they did not say it', () => {
    expect(show(['Ask for me.', { 'contact-name': 'Dana' }])).toEqual(['contact-name Dana 0']);
  });

  test('not at all where nobody said it', () => {
    expect(show(['Ask for her.', { 'contact-name': 'Salma' }])).toEqual([]);
    expect(show(['Salma.'], ['Ask for her.', { 'contact-name': 'Salma' }])).toEqual(['contact-name Salma 0']);
  });
});
