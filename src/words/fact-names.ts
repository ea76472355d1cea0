import type { FactName } from '../domain/library/ids.ts';
import { sayAll } from './say.ts';

/** What each fact is called on the screen, as a label and inside a blank: "______ (your number)". */
export const FACT_NAMES: Record<FactName, { label: string; blank: string }> = sayAll({
  name: { label: 'Your name', blank: 'your name' },
  sayName: { label: 'How to say your name', blank: 'how to say your name' },
  phone: { label: 'Your phone number', blank: 'your number' },
  email: { label: 'Your email', blank: 'your email' },
  strength: { label: 'One thing you did that fits this job', blank: 'about you' },
  availability: { label: 'Two times when you can come', blank: 'two times you can come' },
  startOn: { label: 'When you can start', blank: 'when you can start' },
  pay: { label: 'The pay you hope for', blank: 'pay' },
  employer: { label: 'The company', blank: 'the company' },
  position: { label: 'The job', blank: 'the job' },
  employerPhone: { label: 'Their phone number', blank: 'their number' },
  extension: { label: 'Extension', blank: 'extension' },
  contact: { label: 'The person who hires', blank: 'their name' },
  contactRole: { label: 'What that person does there', blank: 'their job' },
  sayContact: { label: 'How to say their name', blank: 'how to say their name' },
  appliedOn: { label: 'When you applied', blank: 'when you applied' },
  appliedVia: { label: 'How you applied', blank: 'how you applied' },
  reference: { label: 'Reference number', blank: 'reference number' },
  referredBy: { label: 'Who told you to apply', blank: 'who told you' },
  closesOn: { label: 'Last day to apply', blank: 'last day to apply' },
  promisedOn: { label: 'The day they said they would answer', blank: 'the day they said' },
});
