import type { Counted } from '../domain/calls/numbers/counts-of.ts';
import { FEWEST_CALLS, type PerInterview } from '../domain/calls/numbers/per-interview.ts';
import { say, sayAll } from './say.ts';
import { shortMonth } from './short-day.ts';

export const MY_CALLS = sayAll({
  title: 'My calls',
  lead: 'This is what you did. It is for you, and it stays on this device.',
  none: 'Nothing is noted yet. When you have called, written or been somewhere, note it with its job, and you find it here.',
  toToday: 'Go to Today',
  views: 'What to look at',
  numbers: 'My numbers',
  typeSheet: 'Type in a sheet',
  record: 'A record to print or save',
  removed:
    'When you remove a job, its calls are gone from here too. When you are finished with a job and keep it, they stay.',
});

export const NUMBERS = sayAll({
  title: 'Week by week',
  leftOut: 'Weeks in which you noted nothing are left out.',
  lastOnly: (weeks: number) =>
    say`The bars show the last ${weeks} weeks. The numbers above them are those of all weeks.`,
  names: {
    calls: 'Calls',
    talks: 'Talks',
    gained: 'Something gained',
    interviews: 'Interviews',
    others: 'Emails and visits',
  } satisfies Record<Counted, string>,
  means: {
    calls: 'Every phone call and voicemail you noted, also when nobody answered.',
    talks: 'You talked to someone, by phone or face to face.',
    gained: 'You came away with something: an answer, a name, a day or an interview.',
    interviews: 'It ended with an interview.',
    others: 'Every email and visit you noted.',
  } satisfies Record<Counted, string>,
  inAll: (name: string, count: number) => say`${name}: ${count} in all`,
  picture: (name: string) => say`${name}, week by week. The table below has the same numbers.`,
  tableOf: 'The same numbers as a table',
  week: 'Week from',
  all: 'All weeks',
  showAll: (count: number) => say`Show all ${count} weeks`,
  showLast: (count: number) => say`Show only the last ${count} weeks`,
});

export const PER_INTERVIEW = sayAll({
  title: 'Calls per interview so far',
  how: 'How this is worked out',
  howText: [
    'It looks at your calls and voicemails only, and takes each as one try.',
    'The range is made so that it is right nineteen times in twenty. It is called Jeffreys’ interval. Without an interview yet, it is the most that so many calls still allow.',
    'Real calls differ: another job, another employer, another day. So take it as a rough idea and no more.',
  ],
});

/** How many calls an interview took, and how sure one can be of it. */
export function perInterviewWords(found: PerInterview, locale: string): string {
  const { calls } = found;
  const noted = calls === 1 ? say`1 call` : say`${calls} calls`;
  if (found.rule === 'too-few')
    return calls === 0
      ? say`You have not noted a call yet, so there is nothing to say here.`
      : say`${noted} so far. That is too few to say how many calls an interview takes. From ${FEWEST_CALLS} calls on, a first rough idea stands here.`;
  if (found.rule === 'none-yet')
    return say`${noted}, no interview yet. It can still be as good as ${oneIn(found.atMost, locale)}. That says nothing about you.`;
  const { interviews, from, to } = found;
  const got = `${noted}, ${interviews === 1 ? say`1 interview` : say`${interviews} interviews`}.`;
  const best = oneIn(to, locale);
  const worst = oneIn(from, locale);
  if (best === worst)
    return say`${got} The next ones may go about the same: ${best}. That says nothing about you.`;
  return calls < MANY_CALLS
    ? say`${got} With so few calls it could be anywhere from ${best} to ${worst}. That says nothing about you.`
    : say`${got} So far that is ${oneIn(interviews / calls, locale)}. For the next calls it could be anywhere from ${best} to ${worst}. That says nothing about you.`;
}

/** From here on a person's calls are no longer few. */
const MANY_CALLS = 30;

/** A share from 0 to 1 as "1 in 4"; large ones to two digits, as nobody can be surer. */
const oneIn = (share: number, locale: string): string => {
  const calls = Math.round(1 / share);
  if (calls <= 1) return say`every call`;
  return say`1 in ${new Intl.NumberFormat(locale, { maximumSignificantDigits: calls > 100 ? 2 : 3 }).format(calls)}`;
};

/** What stands under a week's bar: its first day; month and year only where they are others than before. */
export function weekLabels(starts: readonly string[], today: string, locale: string): readonly string[][] {
  return starts.map((start, at) => {
    const before = starts[at - 1] ?? '';
    const sameYear = start.slice(0, 4) === (before || today).slice(0, 4);
    return [
      String(Number(start.slice(8))),
      ...(start.slice(0, 7) === before.slice(0, 7) ? [] : [shortMonth(start, locale)]),
      ...(sameYear ? [] : [start.slice(0, 4)]),
    ];
  });
}
