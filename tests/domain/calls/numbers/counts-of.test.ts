import { describe, expect, test } from 'vitest';
import { COUNTED, countsOf } from '../../../../src/domain/calls/numbers/counts-of.ts';
import { logged } from '../opening-for-tests.ts';

const showCounts = (...given: Parameters<typeof logged>) => {
  const counts = countsOf(logged(...given));
  return COUNTED.filter((each) => counts[each]).join(' ');
};

describe('how one was in touch', () => {
  test.each([
    ['a talk on the phone', '2026-11-09 call person', 'calls talks'],
    ['a message left with someone', '2026-11-09 call message', 'calls'],
    ['a ring nobody answered', '2026-11-09 call nobody', 'calls'],
    ['a wrong number', '2026-11-09 call wrong-number', 'calls'],
    ['a voicemail', '2026-11-09 voicemail message', 'calls'],
    ['a machine that took no message', '2026-11-09 voicemail nobody', 'calls'],
    ['an email', '2026-11-09 email sent', 'others'],
    ['an email of theirs is no talk', '2026-11-09 email person', 'others'],
    ['a talk face to face', '2026-11-09 visit person', 'talks others'],
    ['a shut door', '2026-11-09 visit nobody', 'others'],
  ])('%s', (_, contact, counts) => {
    expect(showCounts(contact)).toBe(counts);
  });

  test('a call they asked for is a call', () => {
    expect(showCounts('2026-11-09 call person', { asked: true })).toBe('calls talks');
  });
});

describe('what came of it', () => {
  test.each([
    ['an interview is a gain too', { outcome: 'interview-booked' }, 'calls talks gained interviews'],
    ['a time for an interview is one', { gains: { 'interview-time': '' } }, 'calls talks gained interviews'],
    [
      'told and noted, it is still one',
      { outcome: 'interview-booked', gains: { 'interview-time': 'Friday' } },
      'calls talks gained interviews',
    ],
    ['a gain without words of it', { gains: { receipt: '' } }, 'calls talks gained'],
    ['two gains are one contact', { gains: { receipt: '', timeline: 'Friday' } }, 'calls talks gained'],
    ['they have it', { outcome: 'receipt-confirmed' }, 'calls talks gained'],
    ['no gains noted', { gains: {} }, 'calls talks'],
    ['a no', { outcome: 'closed-no' }, 'calls talks'],
    ['the job is gone', { outcome: 'closed-filled' }, 'calls talks'],
  ] as const)('%s', (_, more, counts) => {
    expect(showCounts('2026-11-09 call person', more)).toBe(counts);
  });
});
