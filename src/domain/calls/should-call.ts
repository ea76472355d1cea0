import type { Opening } from '../openings/opening.ts';
import { dayNumber } from '../script/iso-date.ts';
import type { Advice } from './advice.ts';
import { afterAnswer } from './after-answer.ts';
import { afterArrangement } from './after-arrangement.ts';
import { attempts } from './attempts.ts';
import { byAdvert } from './by-advert.ts';
import { byCount } from './by-count.ts';
import { byDate } from './by-date.ts';
import { byOwnWay } from './by-own-way.ts';
import { byWhoHires } from './by-who-hires.ts';
import { type Holidays, NO_HOLIDAYS } from './holidays.ts';
import type { LoggedCall } from './logged-call.ts';
import type { Standing } from './standing.ts';

/** The first that has something to say decides; dates always have. */
const RULES: readonly ((standing: Standing) => Advice | undefined)[] = [
  ({ calls }) => afterAnswer(calls),
  byOwnWay,
  afterArrangement,
  byAdvert,
  byWhoHires,
  byCount,
];

/**
 * Whether to call about this opening on the ISO date `today` (domain.md A7, then the dates of A4): what they answered
 * so far, what the person chose, what was arranged, what the advert asked for, who takes the call, how often it was
 * tried, and when. `calls` are this opening's, in the order they were made. A date that is none is not known.
 */
export function shouldCall(
  opening: Opening,
  calls: readonly LoggedCall[],
  today: string,
  holidays: Holidays = NO_HOLIDAYS,
): Advice {
  const now = dayNumber(today) ?? Number.NaN;
  const standing: Standing = { opening, calls, tried: attempts(calls), now, holidays };
  for (const rule of RULES) {
    const advice = rule(standing);
    if (advice) return advice;
  }
  return byDate(standing);
}
