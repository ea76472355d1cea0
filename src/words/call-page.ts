import type { HAPPENED, Reached } from '../domain/calls/logged-call.ts';
import type { NoteEnding } from '../domain/calls/note.ts';
import type { Likely } from '../domain/openings/calling.ts';
import { say, sayAll } from './say.ts';

/** The page of the real call, before it and while it is made. */
export const CALL = sayAll({
  title: (employer: string) => (employer ? say`Call ${employer}` : say`The call`),
  own: {
    email: 'You chose to write here, and not to call.',
    visit: 'You chose to go there, and not to call.',
  },
  ownGo: { email: 'Write the email', visit: 'Prepare the visit' },
  anyway: 'Call anyway',
  ready: 'Before you call',
  readyNote: 'Tick what you have, or go on without.',
  things: [
    'A quiet place',
    'The advert and what I sent them',
    'A pen and paper',
    'My calendar',
    'A glass of water',
  ],
  worry: 'What worries you about this call?',
  worryWhich: 'Which of these?',
  worryNote: 'You can skip this. After the call you can see if it came true.',
  likely: 'How likely is it?',
  likelies: { hardly: 'Hardly', maybe: 'Maybe', likely: 'Likely' } satisfies Record<Likely, string>,
  noWorry: 'None of these',
  page: 'What happens to this page',
  pageNotes: [
    'On this phone, the call covers this page. Turn the speaker on, then come back to the browser: your card is here.',
    'If you call with another phone, leave this page open beside you.',
    'Or hold a printed card. Reading from it is fine.',
  ],
  real: (employer: string) =>
    employer ? say`This calls ${employer} for real.` : say`This calls them for real.`,
  dial: (number: string) => say`Call ${number}`,
  byHand: 'I dial it myself: show my card',
  noNumber: 'There is no number yet. Type it here, or look for it on their own website.',
  notANumber: 'This does not look like a number that can be dialled. You can change it here.',
  noRecord:
    'This app never records a call. In many places that is against the law unless everyone agrees, so write down what matters.',
  back: 'Back to before the call',
  find: 'They said …',
  findNote: 'Type three letters of what they said.',
  found: (count: number) => (count === 1 ? say`One answer` : say`${count} answers`),
  noneFound: 'Nothing fits those letters. These always help.',
  views: { card: 'My card', voicemail: 'A machine answers' },
  viewsLabel: 'What is shown',
  cardLabel: 'Your card',
  smaller: 'smaller words',
  larger: 'larger words',
  sizeNow: (step: number, count: number) => say`Size ${step} of ${count}`,
  noScript: 'There are no words for this job yet. You can call without them, or write them first.',
  write: 'Write my words',
  noVoicemail: 'There are no words for a machine yet.',
  writeVoicemail: 'Write words for a machine',
  myNumber: 'My number, slowly',
  watch: 'The clock',
  watchStart: 'Start a clock',
  watchStop: 'Stop the clock',
  watchAgain: 'Start it again',
  watchNote: 'It only counts up. Take the time you need.',
  minutes: (seconds: number) =>
    `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`,
  notes: 'Notes: names, days, numbers',
  called: 'I have called',
});

/** After it: what is noted, and what follows. */
export const CALLED = sayAll({
  title: 'What came of it?',
  saved: 'Every tap is kept. You can change it later.',
  reached: 'Whom did you reach?',
  reacheds: {
    person: 'I talked to someone',
    message: 'I left a message',
    nobody: 'Nobody answered',
    'wrong-number': 'It was the wrong number',
  } satisfies Record<Exclude<Reached, 'sent'>, string>,
  who: 'Who it was, if you know',
  said: 'What did they say?',
  saidNote: 'Tap each thing they said, in its order. Skip what you do not remember.',
  saidSoFar: 'In this order',
  takeOut: 'Take it out',
  searchSaid: 'Something else they said',
  searchNote: 'Type a few letters to find it, or all of it in your own words.',
  inWords: (words: string) => say`Note it in my words: “${words}”`,
  toWords: (words: string) => say`Write an answer for: “${words}”`,
  toWordsDone: 'It is in your words now. You can write your answer there.',
  ended: 'So how did it end?',
  gains: 'What did you get?',
  gainWords: (gain: string) => say`${gain}: what exactly, if you like`,
  next: 'Did they name a day to get in touch again?',
  nextOwn: 'When do you try again?',
  advised: (day: string) => say`No. The usual is ${day}`,
  noDay: 'No day',
  week: (day: string) => say`In a week: ${day}`,
  other: 'Another day',
  day: 'The day',
  undo: 'Undo this note',
  undone: 'The note is removed. What you wrote down is still here.',
  same: 'You noted a call to them a few minutes ago. Is this the same one?',
  sameYes: 'Yes, the same one',
  sameNo: 'No, another one',
  feared: (worry: string) => say`Before the call you worried: “${worry}”. Did that happen?`,
  happened: { no: 'No', partly: 'In part', yes: 'Yes' } satisfies Record<(typeof HAPPENED)[number], string>,
  happenedSaid: {
    no: 'It did not happen this time.',
    partly: 'It happened in part, and you got through it.',
    yes: 'It happened, and you got through it.',
  } satisfies Record<(typeof HAPPENED)[number], string>,
  nextCall: (job: string) => say`Next on your list: ${job}`,
  noNextCall: 'There is no other call for today.',
  callNow: 'Call now',
  enough: 'Enough for today',
  practise: 'Practise with what they said',
  facts: 'See all that happened so far',
});

/** True and kind, whatever came of it. It is about the call, never about the person. */
export function kindWords(reached: Reached, ending: NoteEnding): string {
  if (reached !== 'person') return BY_REACHED[reached];
  return BY_ENDING[ending] ?? say`You made the call. That is the hard part.`;
}

const BY_REACHED: Record<Exclude<Reached, 'person'>, string> = sayAll({
  message: 'They have your message. Now it is their turn for a while.',
  nobody: 'Nobody was there. You called, and you can try at another time of day.',
  'wrong-number': 'A wrong number happens to everyone. Look for the right one on their own website.',
  sent: 'You sent it. Now it is their turn for a while.',
});

const BY_ENDING: Partial<Record<NoteEnding, string>> = sayAll({
  'interview-booked': 'You have an interview. You asked, and they said yes.',
  'closed-no': 'They said no. You did the hard part. You need one yes.',
  'closed-filled': 'The job is gone. You asked, so now you know, and you need not wait any more.',
  'closed-no-calls': 'They do not want calls. That is how they work, and it is not about you.',
  'safety-stop': 'They asked for money or private numbers. Stopping was right.',
  'receipt-confirmed': 'They have your application. Now you know.',
  'info-gained': 'You know more than before the call.',
  'they-call': 'They will call you. You can wait for that day.',
  'callback-agreed': 'You have a day for the next call.',
  'retry-later': 'It was a bad time for them. You can call again.',
  'to-email': 'They want an email. That is a clear next step.',
  'to-portal': 'They want you to use their website. That is a clear next step.',
  'screen-done': 'You answered their questions. That is more than most calls come to.',
  dropped: 'The line went dead. That is nobody’s fault, and you can call again.',
});
