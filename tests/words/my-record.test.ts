import { describe, expect, test } from 'vitest';
import type { LoggedCall } from '../../src/domain/calls/logged-call.ts';
import { rangeWords, recordCells } from '../../src/words/my-record.ts';
import { logged } from '../domain/calls/opening-for-tests.ts';

const cells = (text: string, more: Partial<LoggedCall> = {}) =>
  recordCells({
    contact: { ...logged(text, more), id: 'c1', changedAt: 1 },
    employer: 'Northgate Foods',
    position: 'line cook',
  });

describe('what came of a contact', () => {
  test.each([
    ['call nobody', {}, 'Nobody answered.'],
    ['call person', { outcome: 'receipt-confirmed' }, 'I talked to someone. They have my application.'],
    ['call person', { outcome: 'interview-booked' }, 'I talked to someone. I have an interview.'],
    [
      'call person',
      { outcome: 'callback-agreed', said: ['hr-we-will-call'] },
      'I talked to someone. They will call me.',
    ],
    ['voicemail message', { outcome: 'voicemail-left' }, 'I left a message.'],
    ['email sent', {}, 'I sent it.'],
    ['email person', { outcome: 'closed-no' }, 'They wrote to me. They said no.'],
    ['visit nobody', {}, 'Nobody was there.'],
    [
      'call person',
      { gains: { timeline: 'Friday', 'contact-name': 'Dana' } },
      'I talked to someone. I got a name. I know when they decide.',
    ],
  ] as const)('%s', (contact, more, words) => {
    expect(cells(`2026-11-09 ${contact}`, more).result).toBe(words);
  });

  test('what they told in words stays out: it may be private', () => {
    expect(cells('2026-11-09 call person', { gains: { feedback: 'my gap' } }).result).not.toContain('gap');
  });
});

test('the date is ISO, and who is not known is empty', () => {
  expect(cells('2028-02-29 voicemail message')).toEqual({
    on: '2028-02-29',
    employer: 'Northgate Foods',
    position: 'line cook',
    channel: 'Voicemail',
    who: '',
    result: 'I left a message.',
    notes: '',
  });
});

test.each([
  [{}, 'All that was noted'],
  [{ from: '2026-11-01', to: '2026-11-30' }, 'From November 1, 2026 to November 30, 2026'],
  [{ from: '2028-02-29', to: '2028-02-29' }, 'On February 29, 2028'],
  [{ from: '2026-11-01' }, 'Since November 1, 2026'],
  [{ to: '2026-11-30' }, 'Until November 30, 2026'],
])('the days %j', (days, words) => {
  expect(rangeWords(days, 'en-US')).toBe(words);
});
