import type { LoggedCall } from '../domain/calls/logged-call.ts';
import { endingOf } from '../domain/calls/note.ts';
import type { DateRange, Range } from '../domain/calls/record/date-range.ts';
import type { RecordEntry } from '../domain/calls/record/record-of.ts';
import { GAINS, type Gain } from '../domain/library/ids.ts';
import { ENDINGS, reachedMine } from './calls.ts';
import { say, sayAll } from './say.ts';
import { SCRIPT } from './script.ts';
import { longDay } from './short-day.ts';

export const RECORD = sayAll({
  title: 'Record of contacts',
  about: 'For a job centre, or for you. It holds only what stands below.',
  range: 'Which days',
  ranges: {
    all: 'All days',
    'this-month': 'This month',
    'last-month': 'Last month',
    'last-four-weeks': 'The last four weeks',
    own: 'From a day to a day',
  } satisfies Record<Range, string>,
  from: 'First day',
  to: 'Last day',
  withName: 'With my name',
  withNotes: 'With my notes',
  notesNote: 'Your notes are only for you. Read them through before you give them to anyone.',
  print: 'Print it',
  save: 'Save it for a spreadsheet (CSV)',
  saved: 'Saved. Look in your downloads.',
  notSaved: 'It could not be saved here. You can print it.',
  none: 'Nothing is noted for these days.',
  toCome: 'A day in this list is still to come. Look at it before you give this to anyone.',
  name: (name: string) => say`Name: ${name}`,
  count: (contacts: number) => (contacts === 1 ? say`1 contact` : say`${contacts} contacts`),
  columns: {
    on: 'Date',
    employer: 'Employer',
    position: 'Job',
    channel: 'How',
    who: 'Person',
    result: 'Result',
    notes: 'Notes',
  },
  unknown: 'Not noted',
  fileName: (today: string) => `my-contacts-${today}.csv`,
});

export type Column = keyof typeof RECORD.columns;
/** What every record has; the notes only where the person wants them in it. */
export const COLUMNS: readonly Column[] = ['on', 'employer', 'position', 'channel', 'who', 'result'];

/** A contact as the record tells it: a text for each column, an empty one for what is not known. `on`: ISO date. */
export const recordCells = ({ contact, employer, position }: RecordEntry): Record<Column, string> => ({
  on: contact.on,
  employer,
  position,
  channel: SCRIPT.channels[contact.channel],
  who: contact.who?.trim() ?? '',
  result: resultOf(contact),
  notes: contact.notes?.trim() ?? '',
});

/** "I talked to someone. They have my application.": whom one reached and what came of it. */
function resultOf(contact: LoggedCall): string {
  const end = endingOf(contact);
  const gained = GAINS.filter((gain) => contact.gains?.[gain] !== undefined).map((gain) => GAINED[gain]);
  const said = SAID_BY_REACHED.has(end) ? gained : [ENDINGS[end]];
  return [reachedMine(contact.channel)[contact.reached], ...said].map((sentence) => `${sentence}.`).join(' ');
}

/** What the person came away with, by its kind: the employer's own words for it may be private. */
const GAINED: Record<Gain, string> = sayAll({
  receipt: 'They have my application',
  complete: 'Nothing is missing',
  'contact-name': 'I got a name',
  extension: 'I got a direct number',
  'email-address': 'I know where to send it',
  'best-time': 'I know when to call',
  timeline: 'I know when they decide',
  'callback-time': 'I know when to call again',
  requirement: 'I know what they need',
  'other-role': 'I heard of another job',
  feedback: 'I heard what they missed',
  'interview-time': 'I have an interview',
});

/** Endings that add nothing to whom one reached; then what was gained is told, by its kind only. */
const SAID_BY_REACHED: ReadonlySet<string> = new Set(['none', 'message-left', 'voicemail-left']);

/** The days that a record is about. */
export function rangeWords({ from, to }: DateRange, locale: string): string {
  if (from && to)
    return from === to
      ? say`On ${longDay(from, locale)}`
      : say`From ${longDay(from, locale)} to ${longDay(to, locale)}`;
  if (from) return say`Since ${longDay(from, locale)}`;
  return to ? say`Until ${longDay(to, locale)}` : say`All that was noted`;
}
