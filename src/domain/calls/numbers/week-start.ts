import { weekday } from '../../script/iso-date.ts';

/** The day number on which the week of `day` begins. `firstDay`: 1 Monday to 7 Sunday. */
export const weekStart = (day: number, firstDay: number): number => day - ((weekday(day) - firstDay + 7) % 7);
