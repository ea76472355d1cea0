import type { Opening } from '../../openings/opening.ts';
import type { LoggedCall } from '../logged-call.ts';
import { type DateRange, isWithin } from './date-range.ts';

type Noted = LoggedCall & { id: string; changedAt: number };

/** One contact as a job centre asks for it. An empty text is not known. */
export type RecordEntry = { contact: Noted; employer: string; position: string };

/**
 * The contacts within a range of dates, the first first, on one day as they were noted; each with its job. A contact
 * whose job is gone (another tab removed it just now) stays, without the names.
 */
export function recordOf(
  contacts: readonly Noted[],
  openings: Readonly<Record<string, Opening>>,
  range: DateRange,
): readonly RecordEntry[] {
  return contacts
    .filter(({ on }) => isWithin(on, range))
    .sort(firstToLast)
    .map((contact) => {
      const { employer = '', position = '' } = Object.hasOwn(openings, contact.openingId)
        ? (openings[contact.openingId]?.facts ?? {})
        : {};
      return { contact, employer: employer.trim(), position: position.trim() };
    });
}

const firstToLast = (one: Noted, other: Noted): number =>
  one.on < other.on ? -1 : one.on > other.on ? 1 : one.changedAt - other.changedAt;
