import type { Channel, Style } from '../domain/library/ids.ts';
import type { Wording } from '../domain/script/other-wordings.ts';
import { say, sayAll } from './say.ts';

export const SCRIPT = sayAll({
  title: {
    call: 'What you will say',
    voicemail: 'What you will say to the machine',
    email: 'What you will write',
    visit: 'What you will say there',
  } satisfies Record<Channel, string>,
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
    visit: 'You can leave these empty. Then a line to write on is printed.',
  } satisfies Record<Channel, string>,
  answers: 'If they say this, you say that',
  answersNote: (count: number) =>
    say`${count} of these are on the back of your card: the ones you get stuck on, then the first ones here.`,
  moreAnswers: (count: number) => say`${count} more things they may say`,
  practise: 'Practise (no one is called)',
  resume: 'Go on with your practice call',
  card: 'My card',
  skipToDesk: 'Skip to your card and to practise',
  yourCard: 'Your card',
  cardSoFar: 'Your card so far',
  subject: 'Subject',
  myName: 'My name',
  copyEmail: 'Copy the email',
  copied: 'Copied.',
  copyFailed: 'This browser does not let us copy. Mark the words and copy them yourself.',
  openEmail: 'Open in my email',
  wait: 'then wait',
  change: 'Change',
  ideas: (count: number) => (count === 1 ? say`One idea` : say`${count} ideas`),
  ofAll: 'about all of it',
  useThis: 'Use this',
  takeOut: 'Take it out',
  keepMine: 'Keep mine',
  never: 'Don’t show this again',
  rather: 'Rather',
  otherWays: 'Other ways to say it',
  noOtherWays: 'There is no other wording for this line yet.',
  from: {
    own: 'Your own words',
    plain: 'Plain',
    warm: 'Warm',
    brief: 'Short',
    shorter: 'Shorter',
    plainer: 'Simpler',
    more: 'Another way',
    research: 'With what you found out',
  } satisfies Record<Wording['from'], string>,
  saidAs: (name: string, saying: string) => say`${name} is said: ${saying}`,
  note: 'A note for me, in my language',
  leaveOut: 'Leave it out',
  up: 'Move up',
  down: 'Move down',
  leftOut: (count: number) => (count === 1 ? say`One line is left out` : say`${count} lines are left out`),
  putBack: 'Put it back',
  add: 'Add a line',
  undo: 'Undo',
  redo: 'Redo',
  style: 'Style',
  styles: { plain: 'Plain', warm: 'Warm', brief: 'Short' } satisfies Record<Style, string>,
  showSeconds: 'Show how long',
  hideSeconds: 'Hide how long',
  seconds: (count: number) => (count === 1 ? say`1 second` : say`${count} seconds`),
  whole: (seconds: number) =>
    seconds < 60 ? say`All of it: ${seconds} seconds.` : say`All of it: ${Math.round(seconds / 60)} min.`,
  breathe: 'Breathe where the line is:',
  earlier: 'Earlier versions',
  earlierNote:
    'How your words were before. Bring one back and nothing of today is lost: it becomes a version too.',
  changedLines: (count: number) =>
    count === 1 ? say`One line was different` : say`${count} lines were different`,
  sameLines: 'The same words as now',
  was: 'Then',
  bringBack: 'Bring this back',
  broughtBack: 'Brought back. You can undo it.',
  notThere: 'Not there',
  bring: 'Take with you',
  writeChannel: 'Write my words',
  addAnswer: 'Add an answer',
  findAnswer: 'What might they say?',
  findNote: 'Type a word of it: later, pay, email.',
  noneFound: 'Nothing like that is here yet.',
  addIt: 'Add',
  addOwn: (says: string) => say`Add “${says}” in my own words`,
  toFront: 'Put it first',
  removeAnswer: 'Remove',
  keepOff: 'Keep it off the card',
  keptOff: 'This answer is not on the card, unless you tick it there.',
  recovery: 'If my mind goes blank',
  recoveryNote: 'Two things to say that give you a moment. They are there in every practice call.',
  recoveryLines: ['First', 'Or'],
});

/** "Stock lead, Harlow Supply": whichever of the two is known. */
export function openingTitle(position: string | undefined, employer: string | undefined): string {
  const job = position?.trim() ? begun(position) : '';
  const company = employer?.trim() ? employer : '';
  if (job && company) return `${job}, ${company}`;
  return job || company || say`A job I applied for`;
}

/** A title begins with a capital letter, unless it is spelled its own way ("iOS developer"). */
const begun = (words: string): string =>
  /^\p{Ll}\p{Lu}/u.test(words) ? words : words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
