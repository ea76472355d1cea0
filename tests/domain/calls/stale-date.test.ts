import { describe, expect, test } from 'vitest';
import { staleDate } from '../../../src/domain/calls/stale-date.ts';
import type { Facts } from '../../../src/domain/library/ids.ts';
import type { Part } from '../../../src/domain/library/parts.ts';
import type { Line, Script } from '../../../src/domain/script/script.ts';

const speech = { locale: 'en', today: '2026-11-26', blank: (fact: string) => `______ (${fact})` };
const line = (parts: Part[], more: Partial<Line> = {}): Line => ({
  id: 'l',
  moment: 'reason',
  parts,
  ...more,
});
const script = (lines: Line[], answers: Part[][] = []): Script => ({
  openingId: 'o',
  goal: 'confirm-receipt',
  channels: { call: { style: 'plain', lines } },
  answers: answers.map((parts, at) => ({ id: `a${at}`, response: 'scr-start', parts })),
});
const typed = (text: string, today = speech.today) =>
  staleDate(script([line([{ text }])]), {}, { ...speech, today });

describe('a day typed into the words', () => {
  test.each([
    ['I can come on November 20.', '2026-11-20'],
    ['I can come on 20 November.', '2026-11-20'],
    ['I can come on the 20th of november.', '2026-11-20'],
    ['I can come on November 26.', undefined],
    ['I can come on November 30.', undefined],
    ['I can come on November 30, 2025.', '2025-11-30'],
    ['I can come on November 1 or November 3.', '2026-11-01'],
    ['I can come on November 31.', undefined],
    ['I may come in March 2.5 times.', undefined],
    ['I applied on November 3.', undefined],
    ['I sent it on November 3. I can start on November 9.', '2026-11-09'],
    ['Tuesday morning or Thursday after two', undefined],
    ['', undefined],
  ])('%j: %s', (text, day) => {
    expect(typed(text)).toBe(day);
  });

  test('without its year it is the nearest one, at the turn of the year and on a leap day', () => {
    expect(typed('I can come on January 5.', '2026-12-28')).toBeUndefined();
    expect(typed('I can come on December 28.', '2027-01-05')).toBe('2026-12-28');
    expect(typed('I can come on February 29.', '2028-03-01')).toBe('2028-02-29');
    expect(typed('I can come on February 29.', '2028-02-29')).toBeUndefined();
  });
});

describe('a day that is a fact', () => {
  const facts: Facts = {
    appliedOn: '2026-11-03',
    closesOn: '2026-11-10',
    promisedOn: '2026-11-12',
    startOn: '2026-11-23',
    availability: 'November 24 at nine',
  };

  test.each([
    [
      'the last day to apply',
      [{ text: 'The ad is open until ' }, { fact: 'closesOn', filter: 'spoken' }],
      '2026-11-10',
    ],
    ['when one can start', [{ text: 'I can start ' }, { fact: 'startOn', filter: 'when' }], '2026-11-23'],
    ['when one can come', [{ text: 'I can come ' }, { fact: 'availability' }], '2026-11-24'],
    ['when one applied', [{ text: 'I wrote ' }, { fact: 'appliedOn', filter: 'when' }], undefined],
    ['the day they let pass', [{ text: 'You said ' }, { fact: 'promisedOn', filter: 'spoken' }], undefined],
  ] satisfies [string, Part[], string | undefined][])('%s', (_, parts, day) => {
    expect(staleDate(script([line(parts)]), facts, speech)).toBe(day);
    expect(staleDate(script([], [parts]), facts, speech)).toBe(day);
  });

  test('that nobody says is nothing to worry about', () => {
    const parts: Part[] = [{ fact: 'closesOn', filter: 'spoken' }];
    expect(staleDate(script([line([{ text: 'Hello.' }])]), facts, speech)).toBeUndefined();
    expect(staleDate(script([line(parts, { out: true })]), facts, speech)).toBeUndefined();
    expect(staleDate(script([line(parts)]), {}, speech)).toBeUndefined();
  });
});
