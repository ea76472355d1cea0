import type { Stuck } from '../domain/debrief/debrief.ts';
import type { From } from '../domain/debrief/words-of.ts';
import type { Gain, Outcome } from '../domain/library/ids.ts';
import { moveOf } from '../domain/rehearsal/prepare-scenario.ts';
import { say, sayAll } from './say.ts';

/** What each gain is called beside the turn it rests on, what was gained, and the heading when it is the main thing. */
export const GAIN_NAMES: Record<Gain, { label: string; shown: string; title: string }> = sayAll({
  receipt: { label: 'They have it', shown: 'Your application arrived', title: 'They have your application' },
  complete: { label: 'Nothing is missing', shown: 'It is complete', title: 'Nothing is missing' },
  'contact-name': { label: 'A name', shown: 'Whom to ask for', title: 'You got a name' },
  extension: { label: 'A number', shown: 'A direct number', title: 'You got a direct number' },
  'email-address': { label: 'An address', shown: 'An email address', title: 'You know where to send it' },
  'best-time': { label: 'A time', shown: 'A good time to call', title: 'You know when to call' },
  timeline: { label: 'A date', shown: 'When they decide', title: 'You know when they decide' },
  'callback-time': { label: 'A day', shown: 'When to call again', title: 'You know when to call again' },
  requirement: { label: 'What they need', shown: 'What they need', title: 'You know what they need' },
  'other-role': { label: 'Another job', shown: 'Another job there', title: 'You heard of another job' },
  feedback: { label: 'A reason', shown: 'What they missed', title: 'You heard what they missed' },
  'interview-time': { label: 'An interview', shown: 'When you meet', title: 'You have an interview' },
});

/** The heading when nothing was gained: how the call ended, about the call and never about the person. */
const ENDINGS: Record<Outcome, string> = sayAll({
  'interview-booked': 'You have an interview',
  'screen-done': 'You answered their questions',
  'callback-agreed': 'You agreed on the next call',
  'info-gained': 'You found something out',
  'receipt-confirmed': 'They have your application',
  'to-email': 'They want an email',
  'to-portal': 'They want you to use their website',
  'message-left': 'You left a message',
  'voicemail-left': 'You left a voicemail',
  'retry-later': 'You can call again later',
  'closed-filled': 'The job is gone. You heard it today, not in a month',
  'closed-no': 'They said no. You did the hard part',
  'closed-no-calls': 'They do not take calls',
  'safety-stop': 'You stopped the call. That was right',
  dropped: 'The line went dead',
  'ended-by-caller': 'You ended the call',
  'drill-done': 'You practised one answer',
});

/** The heading of a debrief: the gain that matters most, else how the call ended. */
export function debriefTitle(gain: Gain | undefined, outcome: Outcome | undefined): string {
  if (gain) return GAIN_NAMES[gain].title;
  return outcome ? ENDINGS[outcome] : say`The call is not over yet`;
}

/** Good replies that carry a call: in the person's own words, or in the line that was shown. */
const DONE = sayAll({
  identify: { said: 'You said who you are', line: 'Your line says who you are' },
  ask: { said: 'You asked your question', line: 'Your line asks your question' },
  'next-step': { said: 'You said the next step back', line: 'Your line says the next step back' },
  thanks: { said: 'You thanked them', line: 'Your line thanks them' },
});

/** What was gained: the employer's words for it, a day or a time with a capital letter, else what it is. */
export function gainedWords(gain: Gain, words: string): string {
  if (words === '') return GAIN_NAMES[gain].shown;
  return AS_SPELT.has(gain) ? words : words.charAt(0).toUpperCase() + words.slice(1);
}
const AS_SPELT: ReadonlySet<Gain> = new Set(['email-address', 'extension']);

/** The one thing to keep: what it did for the call, or words that were found where they were missing. */
export function toKeep(moment: keyof typeof DONE | undefined, from: From): string {
  if (moment) return DONE[moment][from];
  return from === 'said' ? say`You found your own words for this` : say`These words helped here`;
}

/** The one thing to try: what helps there, else the words for it. */
export const toTry = (stuck: Stuck | undefined): string =>
  stuck?.note ??
  stuck?.coach ??
  (stuck?.suggestion ? say`Say: “${stuck.suggestion.text}”` : say`Say your line for this aloud once more`);

export const ending = (outcome: Outcome): string => ENDINGS[outcome];

export const DEBRIEF = sayAll({
  where: (employer: string) => (employer ? say`Practice call, ${employer}` : say`Practice call`),
  stuck: 'Where you got stuck',
  notStuck: 'You did not get stuck anywhere.',
  notStuckAtFirst: 'You did not get stuck at any turn when it came first.',
  theySaid: (who: string) => say`${who} said`,
  youSaid: 'You said',
  yourReply: 'Your reply',
  moreStuck: 'More places to look at',
  why: 'Why change it',
  tryThis: 'Try this',
  yourWords: 'Your words for this',
  keep: 'Keep this wording',
  addAnswer: 'Add as an answer',
  kept: 'Kept. It is in your words and on your card.',
  takeBack: 'Take it back',
  own: 'Write my own',
  fromHere: 'Practise from here',
  goesOnCard: 'Goes on your card.',
  notInvented: 'Names and times from the practice call do not: they are made up.',
  noLineYet: 'No line for this yet',
  withoutOne: 'No line for this yet. You did it without one.',
  beside: 'What you said, beside your words',
  colCall: 'In the call',
  colMine: 'Your words',
  answer: 'Answer',
  same: 'The same words',
  toKeep: 'One thing to keep',
  toTry: 'One thing to try',
  again: 'Practise the whole call again',
  shortAgain: 'Practise this answer again',
  card: 'My card',
  done: 'Done for today',
  goOn: 'Go on with this call',
  blankName: 'their name',
  blankMadeUp: 'what they say',
  lost: 'They did not hear this',
  noWords: 'You replied. There are no words of it.',
  they: 'They',
  you: 'You',
  yourLine: 'Your line',
  how: 'How did it feel?',
  felt: { comfortable: 'Were you comfortable?', natural: 'Did it feel natural?' },
  feltYes: 'Yes',
  feltNotYet: 'Not yet',
  mirrorAsk: 'You saw yourself in the mirror. If a stranger had seen you, what would they say about you?',
  feltNote: 'Only for you. Skip it if you like.',
  copy: 'Copy this as text',
  copied: 'Copied.',
  notCopied: 'Copying did not work here. You can print it.',
  print: 'Print this',
  acts: {
    'ask-repeat': 'You asked to hear it again.',
    'hang-up': 'You hung up.',
    wait: 'You waited.',
    press: 'You pressed a key.',
    surprise: 'Something came in between.',
    'sens-accommodation': 'You said what you need.',
  } as Partial<Record<string, string>>,
});

/** What was done at a turn where there are no words of a reply. */
export const actWords = (move: string): string => DEBRIEF.acts[moveOf(move)] ?? DEBRIEF.noWords;
