import type { Reminder } from '../domain/calls/reminder-of.ts';
import { sayAll } from './say.ts';

/** A day in the person's own calendar. Others may see it there: it names the company, and no job. */
export const REMINDER = sayAll({
  add: 'Put it in my calendar',
  saved: 'Saved as a file. Open it, and your calendar takes it.',
  notSaved: 'It could not be saved. Write the day down by hand.',
  fileName: (day: string) => `callback-${day}.ics`,
  title: (way: Reminder['way'], employer: string): string =>
    employer ? `${DO[way]} ${employer}` : ALONE[way],
});

const DO: Record<Reminder['way'], string> = sayAll({ call: 'Call', email: 'Write to', visit: 'Go to' });
const ALONE: Record<Reminder['way'], string> = sayAll({
  call: 'Make the call',
  email: 'Write the email',
  visit: 'Go there',
});
