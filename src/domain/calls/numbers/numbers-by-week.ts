import { dayNumber, isoOfDay } from '../../script/iso-date.ts';
import type { LoggedCall } from '../logged-call.ts';
import { COUNTED, type Counted, countsOf } from './counts-of.ts';
import { weekStart } from './week-start.ts';

/** How many contacts count as each. */
export type Numbers = Record<Counted, number>;
/** `start`: the week's first day, an ISO date. */
export type WeekNumbers = Numbers & { start: string };

/**
 * The numbers of each week in which something was noted, the earliest first, and of all weeks together. A week without
 * anything is left out, so that a pause is not held against anyone, and a date that was mistyped by a century does no
 * harm. Today is not asked: a clock that was wrong, or a date still to come, changes no number. `firstDay`: 1 Monday to
 * 7 Sunday.
 */
export function numbersByWeek(
  contacts: readonly LoggedCall[],
  firstDay: number,
): { weeks: readonly WeekNumbers[]; all: Numbers } {
  const all = none();
  const byStart = new Map<number, Numbers>();
  for (const contact of contacts) {
    const day = dayNumber(contact.on);
    if (day === undefined) continue;
    const start = weekStart(day, firstDay);
    const week = byStart.get(start) ?? none();
    byStart.set(start, week);
    const counts = countsOf(contact);
    for (const each of COUNTED) {
      if (!counts[each]) continue;
      week[each]++;
      all[each]++;
    }
  }
  const weeks = [...byStart].sort(([one], [other]) => one - other);
  return { weeks: weeks.map(([start, numbers]) => ({ start: isoOfDay(start), ...numbers })), all };
}

const none = (): Numbers => ({ calls: 0, talks: 0, gained: 0, interviews: 0, others: 0 });
