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
  blanksNote: {
    call: 'You can leave these empty. Then a line to write on is printed.',
    voicemail: 'You can leave these empty. Then a line to write on is printed.',
    email: 'Fill these in before you send it.',
  },
  answers: 'If they say this, you say that',
  answersNote: (count: number) =>
    `${count} of these are on the back of your card: the ones you get stuck on, then the first ones here.`,
  moreAnswers: (count: number) => `${count} more things they may say`,
  practise: 'Practise (no one is called)',
  resume: 'Go on with your practice call',
  card: 'My card',
  yourCard: 'Your card',
  cardSoFar: 'Your card so far',
  subject: 'Subject',
  myName: 'My name',
  copyEmail: 'Copy the email',
  copied: 'Copied.',
  copyFailed: 'This browser does not let us copy. Mark the words and copy them yourself.',
  openEmail: 'Open in my email',
  wait: 'then wait',
};

/** "Stock lead, Harlow Supply": whichever of the two is known. */
export function openingTitle(position: string | undefined, employer: string | undefined): string {
  const job = position?.trim() ? position : '';
  const company = employer?.trim() ? employer : '';
  if (job && company) return `${job}, ${company}`;
  return job || company || 'A job I applied for';
}
