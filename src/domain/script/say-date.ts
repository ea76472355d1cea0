import { dayNumber, mondayOfWeek } from './iso-date.ts';
import type { Speech } from './speech.ts';

/** A date as one says it: "November 3", and the year only when it is another one. Anything else as it stands. */
export function sayDate(value: string, speech: Speech): string {
  const day = dayNumber(value);
  if (day !== undefined) return calendarDay(day, speech);
  return approximately(value, speech) ?? value;
}

/**
 * The same with the word before it: "on November 3", "today", "last week". In lasting words "on Monday, November 3" and
 * "in the week of November 2".
 */
export function sayWhen(value: string, speech: Speech): string {
  const day = dayNumber(value);
  const today = dayNumber(speech.today) ?? 0;
  if (day === undefined) return approximately(value, speech) ?? value;
  const isNear = day === today || day === today - 1;
  if (isNear && speech.days === 'lasting') return `on ${calendarDay(day, speech, 'long')}`;
  if (isNear) return day === today ? 'today' : 'yesterday';
  return `on ${calendarDay(day, speech)}`;
}

/** "This week", "last week", "in the week of November 2": what an ISO week or an open interval comes to today. */
function approximately(value: string, speech: Speech): string | undefined {
  if (value.startsWith('../') && dayNumber(value.slice(3)) !== undefined) return 'a few weeks ago';
  const monday = mondayOfWeek(value);
  if (monday === undefined) return undefined;
  const today = dayNumber(speech.today) ?? 0;
  if (speech.days === 'lasting') return `in the week of ${calendarDay(monday, speech)}`;
  if (today < monday + 7) return 'this week';
  if (today < monday + 14) return 'last week';
  return `in the week of ${calendarDay(monday, speech)}`;
}

function calendarDay(day: number, speech: Speech, weekday?: 'long'): string {
  const date = new Date(day * 86_400_000);
  const sameYear = speech.today.startsWith(String(date.getUTCFullYear()));
  return new Intl.DateTimeFormat(speech.locale, {
    ...(weekday ? { weekday } : {}),
    month: 'long',
    day: 'numeric',
    ...(sameYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(date);
}
