import type { Channel } from '../domain/library/ids.ts';

export const SCRIPT = {
  title: {
    call: 'What you will say',
    voicemail: 'What you will say to the machine',
    email: 'What you will write',
  },
  goal: 'The call is for',
  how: 'How',
  channels: { call: 'Phone call', voicemail: 'Voicemail', email: 'Email', visit: 'Visit' } satisfies Record<
    Channel,
    string
  >,
  hint: 'Change anything. Words with a thin blue line are facts you gave: change one and it changes everywhere.',
  facts: 'Change the facts',
  blanks: 'Still blank',
  blanksNote: 'You can leave these empty. Then a line to write on is printed.',
  answers: 'If they say this, you say that',
  answersNote: 'These are on the back of your card. The ones you get stuck on move to the top.',
  practise: 'Practise (no one is called)',
  resume: 'Go on with your practice call',
  card: 'My card',
  yourCard: 'Your card',
  cardSoFar: 'Your card so far',
  subject: 'Subject',
  copyEmail: 'Copy the email',
  copied: 'Copied.',
  copyFailed: 'This browser does not let us copy. Mark the words and copy them yourself.',
  openEmail: 'Open in my email',
  wait: 'then wait',
  noJob: 'A job',
  noEmployer: 'a company',
};

/** "Stock lead, Harlow Supply": whichever of the two is known. */
export function openingTitle(position: string | undefined, employer: string | undefined): string {
  const job = position?.trim() ? position : '';
  const company = employer?.trim() ? employer : '';
  if (job && company) return `${job}, ${company}`;
  return job || company || 'A job I applied for';
}
