import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Advice } from '../../../src/domain/calls/advice.ts';
import type { LoggedCall } from '../../../src/domain/calls/logged-call.ts';
import { shouldCall } from '../../../src/domain/calls/should-call.ts';
import type { Opening } from '../../../src/domain/openings/opening.ts';
import { dayNumber } from '../../../src/domain/script/iso-date.ts';
import { logged, openingWith as opening } from './opening-for-tests.ts';

const TODAY = '2026-11-16'; // a Monday

/** An advice as text: "not-yet too-early 2026-11-17", "other-way no-calls email". */
const show = (advice: Advice): string =>
  [
    advice.verdict,
    advice.rule,
    ...('way' in advice ? [advice.way] : []),
    ...('on' in advice && advice.on ? [advice.on] : []),
    ...('by' in advice && advice.by ? [`by ${advice.by}`] : []),
  ].join(' ');

const advised = (given: Opening, calls: LoggedCall[] = [], today = TODAY) =>
  show(shouldCall(given, calls, today));

describe('before anything happened', () => {
  test.each<[string, Opening, string]>([
    ['the advert says do not call', opening({}, { adSays: 'no-calls' }), 'other-way no-calls email'],
    ['the advert asks for email', opening({}, { adSays: 'email-only' }), 'other-way email-only email'],
    [
      'only the shortlist hears back',
      opening({}, { adSays: 'shortlist-only' }),
      'other-way shortlist-only email',
    ],
    ['an agency put the job out', opening({}, { via: 'agency' }), 'other-way agency agency'],
    ['a public office', opening({ appliedOn: '2026-01-05' }, { via: 'public' }), 'other-way public notice'],
    [
      'a website shows where it stands',
      opening({ appliedOn: '2026-01-05' }, { via: 'portal' }),
      'other-way portal portal',
    ],
    [
      'a website, but they named a day and let it pass',
      opening({ promisedOn: '2026-11-13' }, { via: 'portal' }),
      'call promise-past',
    ],
    [
      'a website, and a promise that is no date',
      opening({ promisedOn: 'soon' }, { via: 'portal' }),
      'other-way portal portal',
    ],
    [
      'the advert wins over the agency',
      opening({}, { via: 'agency', adSays: 'no-calls' }),
      'other-way no-calls email',
    ],
    ['the promised day is today', opening({ promisedOn: TODAY }), 'not-yet promised 2026-11-17'],
    ['they promised Friday, today is Monday', opening({ promisedOn: '2026-11-13' }), 'call promise-past'],
    ['they promised next Friday', opening({ promisedOn: '2026-11-20' }), 'not-yet promised 2026-11-23'],
    [
      'a promise that is past wins over the closing date',
      opening({ promisedOn: '2026-11-10', closesOn: '2026-12-01' }),
      'call promise-past',
    ],
    ['it closed on Thursday', opening({ closesOn: '2026-11-12' }), 'not-yet closing 2026-11-19'],
    ['it closed a working week ago', opening({ closesOn: '2026-11-09' }), 'call due'],
    [
      'the closing date wins over the day of applying',
      opening({ closesOn: '2026-11-20', appliedOn: '2026-10-01' }),
      'not-yet closing 2026-11-27',
    ],
    ['applied a week ago', opening({ appliedOn: '2026-11-09' }), 'call due'],
    ['applied six days ago', opening({ appliedOn: '2026-11-10' }), 'not-yet too-early 2026-11-17'],
    ['four days at a shop', opening({ appliedOn: '2026-11-12' }, { place: 'shop' }), 'call due'],
    [
      'three days at a restaurant',
      opening({ appliedOn: '2026-11-13' }, { place: 'restaurant' }),
      'not-yet too-early 2026-11-17',
    ],
    ['a week later is a Sunday', opening({ appliedOn: '2026-11-15' }), 'not-yet too-early 2026-11-23'],
    ['applied this week', opening({ appliedOn: '2026-W47' }), 'not-yet too-early 2026-11-25'],
    ['applied last week', opening({ appliedOn: '2026-W46' }), 'not-yet too-early 2026-11-18'],
    ['applied two weeks ago', opening({ appliedOn: '2026-W45' }), 'call due'],
    ['applied some time ago', opening({ appliedOn: '../2026-11-10' }), 'call due'],
    ['no date', opening(), 'call unknown-date'],
    ['a date that is none', opening({ appliedOn: '2026-02-30' }), 'call unknown-date'],
    ['some time before a date that is none', opening({ appliedOn: '../soon' }), 'call unknown-date'],
    ['a day at the end of time', opening({ closesOn: '9999-12-31' }), 'not-yet closing 9999-12-31'],
    [
      'a promise that is no date is passed over',
      opening({ promisedOn: 'Friday', appliedOn: '2026-11-10' }),
      'not-yet too-early 2026-11-17',
    ],
  ])('%s', (_, given, expected) => {
    expect(advised(given)).toBe(expected);
  });

  it('tells the hours of the place with a call', () => {
    expect(shouldCall(opening({}, { place: 'restaurant' }), [], TODAY)).toMatchObject({
      place: 'restaurant',
    });
  });
});

describe('who cannot call goes another way, as good as a call', () => {
  const own = (insteadOfCall?: Opening['insteadOfCall'], facts: Opening['facts'] = {}) =>
    opening(facts, { noCalls: true, ...(insteadOfCall ? { insteadOfCall } : {}) });
  test.each<[string, Opening, LoggedCall[], string]>([
    ['an email until they choose', own(), [], 'other-way own-choice email'],
    ['an email', own('email', { appliedOn: TODAY }), [], 'other-way own-choice email'],
    ['a visit', own('visit'), [], 'other-way own-choice visit'],
    [
      'a relay service, with the days of a call',
      own('relay', { appliedOn: '2026-11-10' }),
      [],
      'not-yet too-early 2026-11-17 by relay',
    ],
    ['someone dials with them', own('together', { appliedOn: '2026-11-02' }), [], 'call due by together'],
    ['not where calls work', opening({}, { insteadOfCall: 'relay' }), [], 'call unknown-date'],
    [
      'their way wins over the advert',
      opening({}, { noCalls: true, insteadOfCall: 'visit', adSays: 'no-calls' }),
      [],
      'other-way own-choice visit',
    ],
    [
      'the advert wins over a relay service',
      opening({}, { noCalls: true, insteadOfCall: 'relay', adSays: 'no-calls' }),
      [],
      'other-way no-calls email',
    ],
    ['an email waits for its answer', own(), [logged('2026-11-12 email sent')], 'not-yet spacing 2026-11-19'],
    ['and is sent once more', own(), [logged('2026-11-09 email sent')], 'other-way own-choice email'],
    [
      'and then it is enough',
      own(),
      [logged('2026-11-02 email sent'), logged('2026-11-09 email sent')],
      'enough cap',
    ],
    [
      'a day they named is waited for',
      own(),
      [logged('2026-11-09 email person', { next: '2026-11-18' })],
      'not-yet agreed 2026-11-18',
    ],
    [
      'and then it goes on their own way, not by phone',
      own(),
      [logged('2026-11-09 email person', { next: TODAY })],
      'other-way own-choice email',
    ],
    ['a no is a no', own(), [logged('2026-11-09 email person', { outcome: 'closed-no' })], 'enough said-no'],
  ])('%s', (_, given, calls, expected) => {
    expect(advised(given, calls)).toBe(expected);
  });
});

describe('two calls, five working days apart, then one email or visit, then enough', () => {
  const old = opening({ appliedOn: '2026-10-01' });
  const talk = '2026-11-09 call person';
  test.each<[string, LoggedCall[], string]>([
    ['a talk on Wednesday', [logged('2026-11-11 call person')], 'not-yet spacing 2026-11-18'],
    ['a message left on Wednesday', [logged('2026-11-11 voicemail message')], 'not-yet spacing 2026-11-18'],
    ['a talk on Monday, a week ago', [logged(talk)], 'call second'],
    ['an unanswered ring', [logged('2026-11-13 call nobody')], 'call no-answer'],
    [
      'ten unanswered rings',
      Array.from({ length: 10 }, () => logged('2026-11-13 call nobody')),
      'call no-answer',
    ],
    ['a wrong number', [logged('2026-11-13 call wrong-number')], 'call wrong-number'],
    ['a talk they had asked for', [logged('2026-11-13 call person', { asked: true })], 'call due'],
    ['two calls', [logged('2026-11-02 call person'), logged(talk)], 'other-way two-calls email'],
    [
      'two calls, the second on Friday',
      [logged(talk), logged('2026-11-13 call message')],
      'other-way two-calls email 2026-11-20',
    ],
    [
      'a call and an email',
      [logged('2026-11-02 call person'), logged('2026-11-09 email sent')],
      'call second',
    ],
    [
      'two calls and an email',
      [logged('2026-10-26 call person'), logged('2026-11-02 call person'), logged('2026-11-09 email sent')],
      'enough cap',
    ],
    [
      'two calls and a visit',
      [logged('2026-10-26 call person'), logged('2026-11-02 call person'), logged('2026-11-09 visit person')],
      'enough cap',
    ],
    [
      'three calls',
      [logged('2026-10-26 call person'), logged('2026-11-02 call person'), logged(talk)],
      'enough cap',
    ],
    ['one call noted in two tabs', [logged(talk), logged(talk)], 'call second'],
    [
      'an unanswered ring after a talk',
      [logged('2026-11-11 call person'), logged('2026-11-12 call nobody')],
      'not-yet spacing 2026-11-18',
    ],
    [
      'a talk in days to come, as the clock was set back',
      [logged('2026-11-20 call person')],
      'not-yet spacing 2026-11-27',
    ],
  ])('%s', (_, calls, expected) => {
    expect(advised(old, calls)).toBe(expected);
  });

  test('over a leap day and the end of a year the days are counted as they are', () => {
    expect(advised(old, [logged('2028-02-25 call person')], '2028-02-28')).toBe('not-yet spacing 2028-03-03');
    expect(advised(old, [logged('2027-02-25 call person')], '2027-02-26')).toBe('not-yet spacing 2027-03-04');
    expect(advised(old, [logged('2026-12-31 call person')], '2027-01-04')).toBe('not-yet spacing 2027-01-07');
  });

  test('a closing date that is still to come is waited for after a call, too', () => {
    const open = opening({ closesOn: '2026-11-20' });
    expect(advised(open, [logged('2026-11-02 call person')])).toBe('not-yet closing 2026-11-27');
  });

  test.each<[string, Opening, LoggedCall[], string]>([
    [
      'the advert is answered by one email',
      opening({}, { adSays: 'no-calls' }),
      [logged('2026-11-09 email sent')],
      'enough advert',
    ],
    [
      'and by no third call',
      opening({}, { adSays: 'shortlist-only' }),
      ['02', '05', '09'].map((day) => logged(`2026-11-${day} call person`)),
      'enough advert',
    ],
    [
      'an agency is called every week',
      opening({}, { via: 'agency' }),
      ['02', '05', '09'].map((day) => logged(`2026-11-${day} call person`)),
      'other-way agency agency',
    ],
    [
      'but not twice in one',
      opening({}, { via: 'agency' }),
      [logged('2026-11-12 call person')],
      'not-yet spacing 2026-11-19',
    ],
  ])('%s', (_, given, calls, expected) => {
    expect(advised(given, calls)).toBe(expected);
  });
});

describe('what they said decides', () => {
  const old = opening({ appliedOn: '2026-10-01' });
  const talk = (more: Partial<LoggedCall>, day = '2026-11-12') => logged(`${day} call person`, more);
  const willCall = { said: ['hr-we-will-call'], outcome: 'callback-agreed' } satisfies Partial<LoggedCall>;
  test.each<[string, LoggedCall[], string]>([
    ['they said no', [talk({ outcome: 'closed-no' })], 'enough said-no'],
    ['the job is gone', [talk({ outcome: 'closed-filled' })], 'enough filled'],
    ['an interview', [talk({ outcome: 'interview-booked' })], 'enough interview'],
    ['they wanted money', [talk({ outcome: 'safety-stop' })], 'enough safety'],
    [
      'a no stays a no after the thanks',
      [talk({ outcome: 'closed-no' }), logged('2026-11-13 email sent')],
      'enough said-no',
    ],
    [
      'a no stays a no when a later call is cut',
      [talk({ outcome: 'closed-no' }), talk({ outcome: 'dropped' }, '2026-11-13')],
      'enough said-no',
    ],
    [
      'but later news is news',
      [talk({ outcome: 'closed-no' }, '2026-11-02'), talk({ outcome: 'info-gained' }, '2026-11-05')],
      'other-way two-calls email',
    ],
    ['please do not call', [talk({ outcome: 'closed-no-calls' })], 'other-way asked-no-calls email'],
    [
      'please do not call, and one wrote',
      [talk({ outcome: 'closed-no-calls' }), logged('2026-11-13 email sent')],
      'enough asked-no-calls',
    ],
    ['they want an email', [talk({ outcome: 'to-email' })], 'other-way asked-email email'],
    [
      'they got one before they asked',
      [logged('2026-11-11 email sent'), talk({ outcome: 'to-email' })],
      'other-way asked-email email',
    ],
    [
      'they want an email, and got it the same day',
      [talk({ outcome: 'to-email' }), logged('2026-11-12 email sent')],
      'not-yet spacing 2026-11-19',
    ],
    ['they want the website used', [talk({ outcome: 'to-portal' })], 'other-way asked-portal portal'],
    [
      'they will call by Wednesday',
      [talk({ ...willCall, next: '2026-11-18' })],
      'not-yet they-call 2026-11-19',
    ],
    [
      'they will call by Friday: the Monday after',
      [talk({ ...willCall, next: '2026-11-20' })],
      'not-yet they-call 2026-11-23',
    ],
    ['they would have called by Friday', [talk({ ...willCall, next: '2026-11-13' })], 'call promise-past'],
    ['they will call, and named no day', [talk(willCall)], 'not-yet spacing 2026-11-19'],
    [
      'they decide by Wednesday',
      [talk({ gains: { timeline: 'by Wednesday' }, next: '2026-11-18' })],
      'not-yet they-call 2026-11-19',
    ],
    [
      'they decide by Wednesday, and take a call on Friday',
      [talk({ gains: { timeline: 'by Wednesday', 'callback-time': 'Friday' }, next: '2026-11-20' })],
      'not-yet agreed 2026-11-20',
    ],
    [
      'they decide by Wednesday, and it was agreed to call then',
      [talk({ gains: { timeline: 'by Wednesday' }, outcome: 'callback-agreed', next: '2026-11-18' })],
      'not-yet agreed 2026-11-18',
    ],
    [
      'call again on Wednesday',
      [talk({ outcome: 'callback-agreed', next: '2026-11-18' })],
      'not-yet agreed 2026-11-18',
    ],
    [
      'call again on Saturday, if they say so',
      [talk({ gains: { 'best-time': 'Saturday' }, next: '2026-11-21' })],
      'not-yet agreed 2026-11-21',
    ],
    ['call again today', [talk({ outcome: 'callback-agreed', next: TODAY })], 'call agreed-day'],
    ['call again last Friday', [talk({ outcome: 'callback-agreed', next: '2026-11-13' })], 'call agreed-day'],
    [
      'call again, and nobody answered',
      [talk({ next: '2026-11-13' }), logged('2026-11-13 call nobody')],
      'call agreed-day',
    ],
    [
      'call again, and it was done',
      [talk({ next: '2026-11-13' }), talk({ asked: true }, '2026-11-13')],
      'not-yet spacing 2026-11-19',
    ],
    [
      'a third call they asked for',
      [talk({}, '2026-10-26'), talk({}, '2026-11-02'), talk({ next: TODAY }, '2026-11-09')],
      'call agreed-day',
    ],
    ['try again later', [talk({ outcome: 'retry-later' })], 'call asked-back'],
    ['my own plan', [logged('2026-11-13 call nobody', { next: '2026-11-18' })], 'not-yet planned 2026-11-18'],
    [
      'my own plan is too soon after a message',
      [logged('2026-11-13 voicemail message', { next: '2026-11-17' })],
      'not-yet spacing 2026-11-20',
    ],
    ['my own plan is past', [logged('2026-11-09 call nobody', { next: '2026-11-12' })], 'call no-answer'],
  ])('%s', (_, calls, expected) => {
    expect(advised(old, calls)).toBe(expected);
  });

  test.each<[string, Opening, LoggedCall[], string]>([
    [
      'a day they named wins over the advert',
      opening({}, { adSays: 'no-calls' }),
      [talk({ next: TODAY })],
      'call agreed-day',
    ],
    [
      'a promise since the last call may be reminded of after one working day',
      opening({ promisedOn: '2026-11-13' }),
      [talk({}, '2026-11-11')],
      'call promise-past',
    ],
    [
      'a promise for the very day of the last call is over',
      opening({ promisedOn: '2026-11-11' }),
      [talk({}, '2026-11-11')],
      'not-yet spacing 2026-11-18',
    ],
    [
      'a promise before the last call is over',
      opening({ promisedOn: '2026-11-10' }),
      [talk({}, '2026-11-11')],
      'not-yet spacing 2026-11-18',
    ],
    [
      'a promise does not lift the count',
      opening({ promisedOn: '2026-11-13' }),
      [talk({}, '2026-11-02'), talk({}, '2026-11-11')],
      'other-way two-calls email 2026-11-18',
    ],
  ])('%s', (_, given, calls, expected) => {
    expect(advised(given, calls)).toBe(expected);
  });
});

describe('whatever stands where a date should be', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (appliedOn, closesOn, today) => {
        expect(shouldCall(opening({ appliedOn, closesOn }), [], today).verdict).toBe('call');
      }),
    );
  });
});

describe('public holidays of the place are no working days', () => {
  const holidays = new Set(['2026-11-26', '2026-12-25'].map((iso) => dayNumber(iso) ?? Number.NaN));
  const inUs = (given: Opening, calls: LoggedCall[], today: string) =>
    show(shouldCall(given, calls, today, holidays));

  test.each<[string, Opening, LoggedCall[], string, string]>([
    [
      'a week after applying',
      opening({ appliedOn: '2026-11-19' }),
      [],
      '2026-11-20',
      'not-yet too-early 2026-11-27',
    ],
    ['a promise', opening({ promisedOn: '2026-11-25' }), [], '2026-11-25', 'not-yet promised 2026-11-27'],
    ['a closing date', opening({ closesOn: '2026-11-20' }), [], '2026-11-23', 'not-yet closing 2026-11-30'],
    [
      'between two calls',
      opening({ appliedOn: '2026-10-01' }),
      [logged('2026-11-20 call message')],
      '2026-11-27',
      'not-yet spacing 2026-11-30',
    ],
    [
      'they call',
      opening(),
      [logged('2026-11-20 call person', { said: ['hr-we-will-call'], next: '2026-11-25' })],
      '2026-11-26',
      'not-yet they-call 2026-11-27',
    ],
  ])('%s', (_, given, calls, today, told) => {
    expect(inUs(given, calls, today)).toBe(told);
  });

  test('a day that they named stays as they named it', () => {
    const named = logged('2026-11-20 call person', { outcome: 'callback-agreed', next: '2026-11-26' });
    expect(inUs(opening(), [named], '2026-11-23')).toBe('not-yet agreed 2026-11-26');
  });

  test('who applied some time ago may call', () => {
    expect(inUs(opening({ appliedOn: '../2026-11-01' }), [], '2026-11-23')).toBe('call due');
  });
});
