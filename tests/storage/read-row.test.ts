import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRow } from '../../src/storage/read-row.ts';
import { STORES, type StoreName } from '../../src/storage/rows.ts';
import { anyRows } from './any-rows.ts';
import { call, me, opening, rehearsal, rehearsalHeard, rowsForTests, script } from './rows-for-tests.ts';

describe('a row is read as it was written', () => {
  test.each(STORES.map((store) => [store]))('from %s', (store) => {
    const row = rowsForTests()[store][0];
    expect(readRow(store, row)).toEqual({ row });
  });

  test('from rehearsals that were typed, spoken and felt', () => {
    expect(readRow('rehearsals', rehearsalHeard)).toEqual({ row: rehearsalHeard });
  });

  test('whatever it holds', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const store of STORES)
          for (const row of rows[store]) expect(readRow(store, structuredClone(row))).toEqual({ row });
      }),
    );
  });
});

describe('what is not a row names the first field that is wrong', () => {
  const turn = rehearsal.transcript[0];
  test.each<[StoreName, string, unknown, string]>([
    ['me', 'nothing', undefined, ''],
    ['me', 'a list', [me], 'id'],
    ['me', 'the row of someone else', { ...me, id: 'you' }, 'id'],
    ['me', 'a fact of an opening', { ...me, facts: { employer: 'Delgado' } }, 'facts.employer'],
    ['me', 'a fact that is no text', { ...me, facts: { name: 7 } }, 'facts.name'],
    ['openings', 'no id', { ...opening, id: '' }, 'id'],
    ['openings', 'an id with a slash', { ...opening, id: 'a/b' }, 'id'],
    ['openings', 'an id too long', { ...opening, id: 'a'.repeat(65) }, 'id'],
    ['openings', 'an id that is no text', { ...opening, id: 7 }, 'id'],
    ['openings', 'a time before time', { ...opening, changedAt: -1 }, 'changedAt'],
    ['openings', 'a time without end', { ...opening, changedAt: Number.POSITIVE_INFINITY }, 'changedAt'],
    ['openings', 'a word nobody chose', { ...opening, interest: 'great' }, 'interest'],
    [
      'scripts',
      'a channel nobody has',
      { ...script, channels: { fax: script.channels.call } },
      'channels.fax',
    ],
    [
      'scripts',
      'a part that is two things',
      { ...script, answers: [{ id: 'a', response: 'r', parts: [{ text: 'a', fact: 'name' }] }] },
      'answers.0.parts.0',
    ],
    ['openings', 'a way nobody has', { ...opening, insteadOfCall: 'fax' }, 'insteadOfCall'],
    ['calls', 'a day that is none', { ...call, on: '2026-02-30' }, 'on'],
    ['calls', 'a leap day of another year', { ...call, next: '2027-02-29' }, 'next'],
    ['calls', 'a day as one says it', { ...call, on: 'Friday' }, 'on'],
    ['calls', 'nobody it was about', { ...call, openingId: undefined }, 'openingId'],
    ['calls', 'a way nobody has', { ...call, channel: 'fax' }, 'channel'],
    ['calls', 'somebody nobody reached', { ...call, reached: 'ghost' }, 'reached'],
    ['calls', 'a call that was not asked for and says so', { ...call, asked: false }, 'asked'],
    ['calls', 'an end nobody knows', { ...call, outcome: 'won' }, 'outcome'],
    ['calls', 'a gain nobody knows', { ...call, gains: { job: 'yes' } }, 'gains.job'],
    ['rehearsals', 'an end nobody knows', { ...rehearsal, outcome: 'won' }, 'outcome'],
    [
      'rehearsals',
      'a seed that is no number',
      { ...rehearsal, options: { seed: Number.NaN } },
      'options.seed',
    ],
    [
      'rehearsals',
      'a gain nobody knows',
      { ...rehearsal, transcript: [{ ...turn, gains: { job: 'yes' } }] },
      'transcript.0.gains.job',
    ],
  ])('of %s: %s', (store, _what, raw, badField) => {
    expect(readRow(store, raw)).toEqual({ badField });
  });
});
