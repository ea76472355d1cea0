import { createEvent, type DateArray } from 'ics';
import type { Reminder } from '../../domain/calls/reminder-of.ts';
import { dayNumber, isoOfDay } from '../../domain/script/iso-date.ts';
import { foldLines } from './fold-lines.ts';

/** The reminder rings at nine in the morning, wherever the person is then. */
const ALARM = { before: false, hours: 9 } as const;

/**
 * A calendar file (RFC 5545) with one whole day, so that no time zone moves it. The same day of the same job is the same
 * entry. Throws a RangeError for a day that is none.
 */
export function reminderFile({ on }: Reminder, title: string, openingId: string): string {
  const day = dayNumber(on);
  if (day === undefined) throw new RangeError(`No day: ${on}`);
  // control characters are no text there
  const summary = title.replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
  const { value, error } = createEvent({
    productId: '-//Callback//EN',
    uid: `${openingId}-${on}@callback`,
    title: summary,
    start: dateOf(day),
    end: dateOf(day + 1),
    transp: 'TRANSPARENT',
    classification: 'PRIVATE',
    alarms: [{ action: 'display', description: summary, trigger: ALARM }],
  });
  if (!value) throw error ?? new RangeError(`No reminder for ${on}`);
  return foldLines(value);
}

const dateOf = (day: number) => isoOfDay(day).split('-').map(Number) as DateArray;
