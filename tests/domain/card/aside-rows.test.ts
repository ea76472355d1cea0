import { describe, expect, test } from 'vitest';
import { askedRows, jobRows, shortHead, timeRows } from '../../../src/domain/card/aside-rows.ts';
import type { CardRow } from '../../../src/domain/card/card.ts';
import type { Printed } from '../../../src/domain/card/printed.ts';
import type { Facts } from '../../../src/domain/library/ids.ts';
import { speech } from '../script/speech-for-tests.ts';

const printed = (facts: Facts, over: Partial<Printed> = {}): Printed => ({
  script: { openingId: 'opening', goal: 'confirm-receipt', channels: {}, answers: [] },
  facts,
  speech,
  moments: [],
  always: [],
  stuck: [],
  words: 'full',
  ...over,
});

const show = (rows: readonly CardRow[]) =>
  rows.map(({ key, runs }) => `${key} ${runs.map((run) => ('gap' in run ? '___' : run.text)).join('')}`);

describe('what is not said but looked up', () => {
  test('the job, when one applied and the reference stand in one row, as far as they are known', () => {
    const facts = { position: 'line cook', appliedOn: '2026-11-03', reference: 'R 7' };
    expect(show(jobRows(printed(facts)))).toEqual(['aside:job line cook · on November 3 · R 7']);
    expect(show(jobRows(printed({ reference: 'R 7' })))).toEqual(['aside:job R 7']);
    expect(jobRows(printed({}))).toEqual([]);
  });

  test('the times when one can come', () => {
    expect(show(timeRows(printed({ availability: 'Monday or Tuesday' })))).toEqual([
      'aside:times Monday or Tuesday',
    ]);
  });

  test('the pay only when it is ticked', () => {
    const facts = { pay: '$20', startOn: '2026-12-01' };
    expect(show(askedRows(printed(facts)))).toEqual(['aside:start on December 1']);
    expect(show(askedRows(printed(facts, { ticked: new Set(['pay']) })))[0]).toBe('aside:pay $20');
  });

  test.each([
    ['Ana Lee', 'A-N-A \u2003L-E-E'],
    ['Zoë', 'Z-O-Ë'],
    ['👩🏽‍🍳 Kim', '👩🏽‍🍳 \u2003K-I-M'],
  ])('the name %s, letter by letter', (name, spelt) => {
    expect(show(askedRows(printed({ name })))).toEqual([`aside:spelling ${spelt}`]);
  });
});

describe('a head that is too long for the smallest card', () => {
  test('is cut short, and stands whole in a row', () => {
    const text = 'Very long company '.repeat(5).trim();
    const { head, row } = shortHead({ text }, 'employer');
    expect(head).toEqual({ text: `${text.slice(0, 59)}…` });
    expect(show(row ? [row] : [])).toEqual([`aside:employer ${text}`]);
  });
  test.each([
    ['a usual one', { text: 'Harlow Supply' }],
    ['a missing one', { missing: 'employer' as const }],
    ['one of just as many letters', { text: 'x'.repeat(60) }],
  ])('but %s stays', (_, head) => {
    expect(shortHead(head, 'employer')).toEqual({ head });
  });
});
