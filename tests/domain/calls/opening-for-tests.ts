import fc from 'fast-check';
import { type LoggedCall, REACHED } from '../../../src/domain/calls/logged-call.ts';
import { CHANNELS, ENDS, GAINS } from '../../../src/domain/library/ids.ts';
import {
  AD_SAYS,
  INSTEAD_OF_CALL,
  INTERESTS,
  type Opening,
  PLACES,
  VIAS,
} from '../../../src/domain/openings/opening.ts';

export const openingWith = (facts: Opening['facts'] = {}, rest: Partial<Opening> = {}): Opening => ({
  facts,
  adSays: 'none',
  via: 'direct',
  place: 'office',
  interest: 'good',
  noCalls: false,
  notes: '',
  ...rest,
});

/** "2026-11-09 call person", with anything more that was noted. */
export function logged(text: string, more: Partial<LoggedCall> = {}): LoggedCall {
  const [on = '', channel = '', reached = ''] = text.split(' ');
  return {
    openingId: 'o1',
    on,
    channel: channel as LoggedCall['channel'],
    reached: reached as LoggedCall['reached'],
    ...more,
  };
}

/** Days around two leap days and two ends of years. */
export const anyDay: fc.Arbitrary<string> = fc
  .integer({ min: Date.UTC(2027, 10, 1) / 86_400_000, max: Date.UTC(2028, 3, 30) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const strip = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));

export const anyLogged: fc.Arbitrary<LoggedCall> = fc
  .record({
    openingId: fc.constant('o1'),
    on: anyDay,
    channel: fc.constantFrom(...CHANNELS),
    reached: fc.constantFrom(...REACHED),
    asked: maybe(fc.constant(true as const)),
    outcome: maybe(fc.constantFrom(...ENDS)),
    gains: maybe(fc.constantFrom(...GAINS).map((gain) => ({ [gain]: 'soon' }))),
    said: maybe(fc.constantFrom(['hr-we-will-call'], ['gk-meeting'], [])),
    next: maybe(anyDay),
  })
  .map((call) => strip(call) as LoggedCall);

/** In the order they were made, as the log gives them. */
export const anyLog = (each: fc.Arbitrary<LoggedCall> = anyLogged): fc.Arbitrary<LoggedCall[]> =>
  fc.array(each, { maxLength: 6 }).map((calls) => calls.sort((one, other) => (one.on < other.on ? -1 : 1)));

export const anyOpeningAtAll: fc.Arbitrary<Opening> = fc
  .record({
    facts: fc.record(
      { promisedOn: anyDay, closesOn: anyDay, appliedOn: anyDay },
      { requiredKeys: [], noNullPrototype: true },
    ),
    adSays: fc.constantFrom(...AD_SAYS),
    via: fc.constantFrom(...VIAS),
    place: fc.constantFrom(...PLACES),
    interest: fc.constantFrom(...INTERESTS),
    noCalls: fc.boolean(),
    insteadOfCall: maybe(fc.constantFrom(...INSTEAD_OF_CALL)),
    notes: fc.constant(''),
  })
  .map((opening) => strip(opening) as Opening);

/** Monday to Friday after the first day, up to and with the second: counted day by day. */
export function workingDaysBetween(from: string, to: string): number {
  let count = 0;
  for (let at = Date.parse(from) + 86_400_000; at <= Date.parse(to); at += 86_400_000)
    if (![0, 6].includes(new Date(at).getUTCDay())) count++;
  return count;
}
