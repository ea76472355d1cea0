import type { Advice } from '../domain/calls/advice.ts';
import type { LoggedCall, Reached } from '../domain/calls/logged-call.ts';
import { endingOf, type NoteEnding } from '../domain/calls/note.ts';
import type { NoteTrouble } from '../domain/calls/with-note.ts';
import type { Channel } from '../domain/library/ids.ts';
import type { InsteadOfCall } from '../domain/openings/opening.ts';
import { ending } from './debrief.ts';
import { say, sayAll } from './say.ts';
import { SCRIPT } from './script.ts';

/** The steps on Today that come of real calls. */
export const NEXT = sayAll({
  steps: {
    visit: 'Prepare the visit',
    call: 'Get ready to call',
    log: 'Note what came of the call',
    enough: 'Thank them and move on',
    look: 'See what happened so far',
  },
  callNow: 'Call now',
  callAnyway: 'Call anyway',
  notCalled: 'I did not call',
});

export const OTHER_WAY = sayAll({
  legend: 'Which way suits you here?',
  ways: {
    email: 'An email that asks for another way',
    visit: 'I go there',
    relay: 'A relay service',
    together: 'Someone dials with me',
  } satisfies Record<InsteadOfCall, string>,
  note: 'Each of these is a good way to ask. You can change it at any time.',
});

export const LOG = sayAll({
  title: 'What happened so far',
  none: 'Nothing noted yet. Once you have called, written or been there, note it here in a minute.',
  add: 'Add what happened',
  addTitle: 'What happened?',
  changeTitle: 'Change what happened',
  on: 'The day it was',
  channel: 'How',
  reached: 'Whom did you reach?',
  ending: 'What did they say?',
  asked: 'They asked for this, or got in touch first',
  who: 'Who it was, if you know',
  next: 'The day for the next step, if there is one',
  notes: 'Anything to remember',
  troubles: {
    on: 'This is not a day. Choose the day it was.',
    next: 'The next step needs a day, or nothing at all.',
  } satisfies Record<NoteTrouble, string>,
  keep: 'Keep it',
  cancel: 'Leave it',
  saved: 'Noted.',
  change: 'Change',
  changeOf: (contact: string) => say`Change: ${contact}`,
  remove: 'Remove',
  removeOf: (contact: string) => say`Remove: ${contact}`,
  removed: (contact: string) => say`Removed: ${contact}.`,
  putBack: 'Put it back',
  putBackOf: (contact: string) => say`Put it back: ${contact}`,
  nextDay: (day: string) => say`Next step: ${day}.`,
  thanks: 'If you like, send one line of thanks. Then go on to the next job.',
  thanksOpen: 'Open in my email',
  moveOn: 'Go on to the next job',
});

/** It goes to the employer, so it stays in the language of the call. */
export const THANKS_EMAIL = {
  subject: 'Thank you',
  text: 'Thank you for your time. I am still interested, and would be glad to hear from you if something opens up.',
};

/** Whom one reached, as one says it of oneself; the list says the same with "you". */
const REACHED_BY: Record<Channel, Partial<Record<Reached, { mine: string; yours: string }>>> = sayAll({
  call: {
    person: { mine: 'I talked to someone', yours: 'You talked to someone' },
    message: { mine: 'I left a message', yours: 'You left a message' },
    nobody: { mine: 'Nobody answered', yours: 'Nobody answered' },
    'wrong-number': { mine: 'It was the wrong number', yours: 'It was the wrong number' },
  },
  voicemail: {
    message: { mine: 'I left a message', yours: 'You left a message' },
    nobody: { mine: 'The machine took no message', yours: 'The machine took no message' },
    'wrong-number': { mine: 'It was the wrong number', yours: 'It was the wrong number' },
  },
  email: {
    sent: { mine: 'I sent it', yours: 'You sent it' },
    person: { mine: 'They wrote to me', yours: 'They wrote to you' },
  },
  visit: {
    person: { mine: 'I talked to someone', yours: 'You talked to someone' },
    message: { mine: 'I left a message', yours: 'You left a message' },
    nobody: { mine: 'Nobody was there', yours: 'Nobody was there' },
  },
});

/** "I talked to someone": the answers to "whom did you reach?". */
export const reachedMine = (channel: Channel): Record<Reached, string> => ({
  ...REACHED_ANYHOW,
  ...Object.fromEntries(Object.entries(REACHED_BY[channel]).map(([reached, { mine }]) => [reached, mine])),
});

/** The answers to "what did they say?". */
export const ENDINGS: Record<NoteEnding, string> = sayAll({
  none: 'Nothing to add',
  'receipt-confirmed': 'They have my application',
  'info-gained': 'I found something out',
  'callback-agreed': 'They told me when to call again',
  'they-call': 'They will call me',
  'retry-later': 'I should try again later',
  'interview-booked': 'I have an interview',
  'screen-done': 'They asked me questions',
  'to-email': 'They want an email',
  'to-portal': 'They want me to use their website',
  'message-left': 'I left a message',
  'voicemail-left': 'I left a voicemail',
  'closed-no-calls': 'They do not want calls',
  'closed-filled': 'The job is gone',
  'closed-no': 'They said no',
  'safety-stop': 'They asked for money or private numbers',
  dropped: 'The line went dead',
  'ended-by-caller': 'I ended the call',
});

/** What happened, in sentences: how, whom one reached, how it ended. */
export function whatHappened(call: LoggedCall): string {
  const { channel, reached, asked } = call;
  const end = endingOf(call);
  return [
    SCRIPT.channels[channel],
    REACHED_BY[channel][reached]?.yours ?? REACHED_ANYHOW[reached],
    ...(end === 'none' ? [] : [end === 'they-call' ? say`They will call you` : ending(end)]),
    ...(asked ? [say`They wanted it`] : []),
  ]
    .map((sentence) => `${sentence}.`)
    .join(' ');
}

const REACHED_ANYHOW: Record<Reached, string> = sayAll({
  person: 'You talked to someone',
  message: 'You left a message',
  nobody: 'Nobody was there',
  'wrong-number': 'It was the wrong number',
  sent: 'You sent it',
});

/** "Monday, March 9, Phone call": which contact a button is about. */
export const contactName = ({ channel }: LoggedCall, day: string): string =>
  `${day}, ${SCRIPT.channels[channel]}`;

/** What comes next, in one short sentence, and what we do not know about its day: no table has every town's holidays. */
export function comesNext(advice: Advice, sayDay: (iso: string) => string): string {
  switch (advice.verdict) {
    case 'call':
      return say`Next step: you can call.`;
    case 'not-yet':
      return say`Next step: wait until ${sayDay(advice.on)}. If that day is a holiday there, take the day after.`;
    case 'other-way':
      return WAYS[advice.way];
    case 'enough':
      return ENOUGH[advice.rule] ?? say`Next step: thank them and move on.`;
  }
}

const WAYS: Record<Extract<Advice, { verdict: 'other-way' }>['way'], string> = sayAll({
  email: 'Next step: one email.',
  visit: 'Next step: go there once.',
  agency: 'Next step: call your contact at the agency.',
  portal: 'Next step: look at their website.',
  notice: 'Next step: do what the notice says.',
});

const ENOUGH: Partial<Record<Advice['rule'], string>> = sayAll({
  interview: 'Next step: get ready for the interview.',
  safety: 'Next step: none here. You did the right thing.',
});
