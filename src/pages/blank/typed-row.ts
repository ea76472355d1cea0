import type { LoggedCall } from '../../domain/calls/logged-call.ts';
import type { NoteEnding } from '../../domain/calls/note.ts';
import { noteTrouble, withNote } from '../../domain/calls/with-note.ts';
import type { Opening } from '../../domain/openings/opening.ts';
import { CALL_SHEET } from '../../words/blank.ts';

export const REACHED_ON_SHEET = ['person', 'message', 'nobody', 'wrong-number'] as const;

/** One row of a sheet as it is typed in. `openingId` is `new` for a company that is not in the list. */
export type TypedRow = {
  on: string;
  openingId: string;
  employer: string;
  who: string;
  reached: (typeof REACHED_ON_SHEET)[number];
  ending: NoteEnding;
  next: string;
};

export const EMPTY_ROW: Omit<TypedRow, 'openingId'> = {
  on: '',
  employer: '',
  who: '',
  reached: 'person',
  ending: 'none',
  next: '',
};

/** Why a row cannot be noted yet, in a sentence. `today` is an ISO date. */
export function rowTrouble(row: TypedRow, today: string): string | undefined {
  if (row.openingId === 'new' && row.employer.trim() === '') return CALL_SHEET.noCompany;
  const day = noteTrouble(noteIn(row));
  if (day) return CALL_SHEET.badDay[day];
  return row.on > today ? CALL_SHEET.notYet : undefined;
}

/** A row of a sheet as a call. */
export const callIn = (row: TypedRow, openingId: string): LoggedCall =>
  withNote({ openingId, on: row.on, channel: 'call', reached: row.reached }, noteIn(row));

const noteIn = ({ on, who, reached, ending, next }: TypedRow) => ({
  ...{ on, who, reached, ending, next },
  channel: 'call' as const,
  asked: false,
  notes: '',
});

/** What is known of a job of which only a row on a sheet tells. */
export const openingIn = ({ employer }: TypedRow): Opening => ({
  facts: { employer: employer.trim() },
  adSays: 'unknown',
  via: 'direct',
  place: 'other',
  interest: 'good',
  noCalls: false,
  notes: '',
});
