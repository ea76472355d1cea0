import { say, sayAll } from './say.ts';

/** Cards and sheets to be filled in with a pen. */
export const BLANK = sayAll({
  title: 'Blank cards and sheets',
  lead: 'For a pen: for somebody without a phone or a computer, or for a day away from yours.',
  what: 'What do you want to print?',
  whats: {
    card: { title: 'A card to fill in', about: 'Words for the call, with lines for the names and numbers.' },
    sheet: { title: 'A sheet for calls', about: 'A row for each call. You can type the rows in here later.' },
  },
  goal: 'What is the call for?',
  print: 'Print it',
  typeIn: 'Type in a sheet that is filled in',
  group: 'Print the cards of a group',
});

/** The sheet on which calls are noted by hand, and the page on which its rows are typed in. */
export const CALL_SHEET = sayAll({
  title: 'My calls',
  name: 'Initials',
  columns: {
    row: 'Row',
    on: 'Date',
    employer: 'Company',
    who: 'Who it was',
    reached: 'Reached',
    ended: 'Ended',
    next: 'Next date',
  },
  reached: 'Reached: write the letter',
  ended: 'Ended, if you talked to someone: write the number',
  preview: 'The sheet as it prints',
  typeTitle: 'Type in your sheet',
  typeLead: 'One row after the other. Letters and numbers are those on the sheet.',
  row: (row: number) => say`Row ${row}`,
  newCompany: 'Another company',
  company: 'Its name',
  save: 'Note this row',
  done: (row: number, employer: string) => say`Row ${row} is noted: ${employer}.`,
  noCompany: 'Which company was it? Write its name.',
  badDay: {
    on: 'The date is missing, or is no day.',
    next: 'The next date is no day. You can leave it empty.',
  },
  notYet: 'The date is still to come. Write the day of the call.',
  toCalls: 'See all my calls',
  toBlank: 'Print a blank sheet',
});

/** "A", "B", … for whom a call reached. */
export const letterOf = (at: number): string => String.fromCharCode(65 + at);
