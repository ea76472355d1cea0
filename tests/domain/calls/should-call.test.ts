import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { shouldCall } from '../../../src/domain/calls/should-call.ts';
import type { Opening } from '../../../src/domain/openings/opening.ts';

const TODAY = '2026-11-16'; // a Monday

const opening = (facts: Opening['facts'] = {}, rest: Partial<Opening> = {}): Opening => ({
  facts,
  adSays: 'none',
  via: 'direct',
  place: 'office',
  interest: 'good',
  noCalls: false,
  notes: '',
  ...rest,
});

describe('whether to call', () => {
  test.each<[string, Opening, string, string, string?]>([
    ['another way was chosen', opening({}, { noCalls: true, adSays: 'no-calls' }), 'email', 'own-choice'],
    ['the advert says do not call', opening({}, { adSays: 'no-calls' }), 'email', 'no-calls'],
    ['the advert asks for email', opening({}, { adSays: 'email-only' }), 'email', 'email-only'],
    ['only the shortlist hears back', opening({}, { adSays: 'shortlist-only' }), 'email', 'shortlist-only'],
    ['an agency put the job out', opening({}, { via: 'agency' }), 'other', 'agency'],
    ['a public office', opening({ appliedOn: '2026-01-05' }, { via: 'public' }), 'other', 'public'],
    [
      'the advert wins over the agency',
      opening({}, { via: 'agency', adSays: 'no-calls' }),
      'email',
      'no-calls',
    ],
    ['the promised day is today', opening({ promisedOn: TODAY }), 'not-yet', 'promised', '2026-11-17'],
    ['they promised Friday, today is Monday', opening({ promisedOn: '2026-11-13' }), 'call', 'due'],
    ['they promised next Friday', opening({ promisedOn: '2026-11-20' }), 'not-yet', 'promised', '2026-11-23'],
    [
      'a promise that is past wins over the closing date',
      opening({ promisedOn: '2026-11-10', closesOn: '2026-12-01' }),
      'call',
      'due',
    ],
    ['it closed on Thursday', opening({ closesOn: '2026-11-12' }), 'not-yet', 'closing', '2026-11-19'],
    ['it closed a working week ago', opening({ closesOn: '2026-11-09' }), 'call', 'due'],
    [
      'the closing date wins over the day of applying',
      opening({ closesOn: '2026-11-20', appliedOn: '2026-10-01' }),
      'not-yet',
      'closing',
      '2026-11-27',
    ],
    ['applied a week ago', opening({ appliedOn: '2026-11-09' }), 'call', 'due'],
    ['applied six days ago', opening({ appliedOn: '2026-11-10' }), 'not-yet', 'too-early', '2026-11-17'],
    ['four days at a shop', opening({ appliedOn: '2026-11-12' }, { place: 'shop' }), 'call', 'due'],
    [
      'three days at a restaurant',
      opening({ appliedOn: '2026-11-13' }, { place: 'restaurant' }),
      'not-yet',
      'too-early',
      '2026-11-17',
    ],
    ['a week later is a Sunday', opening({ appliedOn: '2026-11-15' }), 'not-yet', 'too-early', '2026-11-23'],
    ['applied this week', opening({ appliedOn: '2026-W47' }), 'not-yet', 'too-early', '2026-11-25'],
    ['applied last week', opening({ appliedOn: '2026-W46' }), 'not-yet', 'too-early', '2026-11-18'],
    ['applied two weeks ago', opening({ appliedOn: '2026-W45' }), 'call', 'due'],
    ['applied some time ago', opening({ appliedOn: '../2026-11-10' }), 'call', 'due'],
    ['no date', opening(), 'call', 'unknown-date'],
    ['a date that is none', opening({ appliedOn: '2026-02-30' }), 'call', 'unknown-date'],
    ['some time before a date that is none', opening({ appliedOn: '../soon' }), 'call', 'unknown-date'],
    [
      'a promise that is no date is passed over',
      opening({ promisedOn: 'Friday', appliedOn: '2026-11-10' }),
      'not-yet',
      'too-early',
      '2026-11-17',
    ],
  ])('%s', (_, given, verdict, rule, on) => {
    expect(shouldCall(given, TODAY)).toEqual({ verdict, rule, ...(on === undefined ? {} : { on }) });
  });

  it('names a working day that is still to come whenever it says not yet', () => {
    const date = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
    const iso = date.map((day) => day.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        fc.record({ promisedOn: iso, closesOn: iso, appliedOn: iso }, { requiredKeys: [] }),
        iso,
        (facts, today) => {
          const { verdict, on } = shouldCall(opening(facts), today);
          if (verdict !== 'not-yet' || on === undefined) return;
          expect(on > today).toBe(true);
          expect([0, 6]).not.toContain(new Date(on).getUTCDay());
        },
      ),
    );
  });

  it('never throws, whatever stands where a date should be', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (appliedOn, closesOn, today) => {
        expect(shouldCall(opening({ appliedOn, closesOn }), today).verdict).toBe('call');
      }),
    );
  });
});
