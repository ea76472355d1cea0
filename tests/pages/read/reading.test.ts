import { describe, expect, test } from 'vitest';
import {
  NOT_BEGUN,
  nextLine,
  type Reading,
  type TurnedBy,
  turnTo,
  untimed,
} from '../../../src/pages/read/reading.ts';

const COUNT = 3;
/** Turns on, a step every ten seconds. */
const read = (...turns: TurnedBy[]) =>
  turns.reduce<Reading>((reading, by, step) => nextLine(reading, COUNT, by, step * 10_000), NOT_BEGUN);

test('a reading starts before its first line, goes line by line, and ends after the last', () => {
  expect(NOT_BEGUN.at).toBe(-1);
  expect(read('hand').at).toBe(0);
  expect(read('hand', 'hand', 'hand').at).toBe(2);
  expect(read('hand', 'hand', 'hand', 'hand').at).toBe(3);
});

test('there is nothing after the end', () => {
  const ended = read('hand', 'hand', 'hand', 'hand');
  expect(nextLine(ended, COUNT, 'hand', 99_000)).toEqual(ended);
});

describe('a reading is timed', () => {
  test('from the first line to the end, in seconds', () => {
    expect(read('hand', 'hand', 'hand', 'hand').took).toBe(30);
  });

  test.each<[string, Reading]>([
    ['it has not ended', read('hand', 'hand', 'hand')],
    ['a line came by itself', read('hand', 'clock', 'hand', 'hand')],
    ['the last line left by itself', read('hand', 'hand', 'hand', 'clock')],
    ['a line was read to the person', nextLine(turnTo(2, 'voice'), COUNT, 'hand', 0)],
    ['the person went back', nextLine(turnTo(2, 'hand'), COUNT, 'hand', 0)],
    ['how it goes on was changed', nextLine(untimed(read('hand', 'hand', 'hand')), COUNT, 'hand', 0)],
  ])('not when %s', (_, { took }) => {
    expect(took).toBeUndefined();
  });
});
