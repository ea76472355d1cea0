import type { Role } from '../domain/library/ids.ts';
import { say, sayAll } from './say.ts';

export const ROLE_NAMES: Record<Role, string> = sayAll({
  receptionist: 'front desk',
  hr: 'the hiring office',
  'hiring-manager': 'the manager who hires',
  owner: 'the owner',
  'shift-manager': 'the shift manager',
  agency: 'the agency',
  voicemail: 'A machine',
  menu: 'A machine',
  assistant: 'A machine that asks who is calling',
  'wrong-number': 'A wrong number',
});

export const REHEARSE = sayAll({
  calling: (employer: string) => say`You are calling ${employer}`,
  callingAnyone: 'You are calling about a job',
  callsYou: (employer: string) => say`${employer} is calling you`,
  someoneCalls: 'Someone is calling you about a job',
  visiting: (employer: string) => say`You are at ${employer}`,
  visitingAnyone: 'You are there about a job',
  leave: 'Leave',
  visitOver: 'The visit is over.',
  patience: { 3: 'Has time for you', 2: 'Is busy', 1: 'Has to go soon' },
  yourLine: 'Your line',
  youCouldSay: 'You could say',
  noLine: 'No line for this yet. Say it in your own words.',
  backToMine: 'Back to my line',
  stagesLabel: 'How much of your line to show',
  stages: {
    full: 'All my words',
    cues: 'Only key words',
    blank: 'Hide my words',
    'by-itself': 'As I learn it',
  },
  everyLine: 'Do this for every line',
  peek: 'Show me this line',
  said: 'I said it',
  saidNote: 'Read your line aloud, then tap. No microphone. Nothing moves until you do.',
  another: 'Another reply',
  pickTitle: 'Or pick something else to say',
  waysLabel: 'How you reply',
  ways: { pick: 'Pick it', type: 'Type it', say: 'Say it' },
  typeLabel: 'Type what you say',
  typeGo: 'That is what I say',
  which: 'Which of these did you do?',
  other: 'Something else',
  changeWords: 'Change my words',
  help: 'Help',
  blank: 'My mind went blank',
  blankTitle: 'That is fine. It happens to everyone.',
  blankSay: 'First say',
  blankThen: 'Then',
  blankClose: 'I am ready',
  again: 'Say that again',
  back: 'One step back',
  backFurther: 'Back to an earlier place',
  soFar: 'Start again from where?',
  youSaid: (words: string) => say`You said: “${words}”`,
  stayHere: 'Stay here',
  hangUp: 'Hang up',
  over: 'The call has ended.',
  seeHow: 'See how it went',
  changed: 'This practice call was changed since you began. What you said is kept.',
  changedGo: 'See what you said',
  sounds: {
    'hold-music': 'Music plays while you wait.',
    'dial-tone': 'The line is dead. You hear a tone.',
    beep: 'You hear a beep.',
    silence: 'Nobody says anything.',
  },
  areYouThere: 'They ask: “Are you there?” Take your time.',
  hear: 'Hear them',
  wordsHidden: 'They speak. The words are hidden.',
  showWords: 'Show the words',
  hearAgain: 'Hear it again',
  slower: 'Slower',
  noVoice: 'There is no voice on this device. Read their words instead.',
  voiceFailed: 'The voice did not start. Tap “Hear it again”, or read their words.',
  speak: 'Start speaking',
  speakNote: 'The microphone opens when you tap.',
  soundStays: 'The sound stays on this device, and is gone when the call goes on.',
  opening: 'The browser asks if the microphone may be used.',
  listening: 'The microphone is on.',
  finished: 'I have finished',
  finishedNote: 'Stop for as long as you like. Only this button ends your turn.',
  heardSoFar: 'Heard so far',
  stopListening: 'Turn the microphone off',
  saidMine: 'I said my line',
  saidOther: 'Or I said something else',
  sayAgain: 'Say it once more',
  hearMyself: 'Hear myself',
  dropSound: 'Delete the sound',
  soundNote: 'The sound is gone when the call goes on.',
  soundDropped: 'The sound is gone.',
  saidTitle: 'What did you say?',
  micTrouble: {
    'no-microphone': 'There is no microphone here. Type what you say, or pick it.',
    denied: 'The microphone may not be used here. Type what you say, or pick it.',
    'not-available': 'The microphone cannot be used now. Type what you say, or pick it.',
    'taken-away': 'The microphone is off now. Type what you say, or pick it.',
  },
  wordsTrouble: 'No words could be made of your voice. Say your line, then tell what it was.',
  quoted: (words: string) => `“${words}”`,
});

/** "Dana, front desk", or what kind of person it is where they gave no name. */
export const personName = (name: string | undefined, role: Role): string =>
  name ? `${name}, ${ROLE_NAMES[role]}` : ROLE_NAMES[role].replace(/^./, (letter) => letter.toUpperCase());

type Meeting = { channel: 'call' | 'visit'; direction: 'out' | 'in' };

/** Who calls whom, or where one stands. */
export function meetingTitle({ channel, direction }: Meeting, employer: string): string {
  if (channel === 'visit') return employer ? REHEARSE.visiting(employer) : REHEARSE.visitingAnyone;
  if (direction === 'in') return employer ? REHEARSE.callsYou(employer) : REHEARSE.someoneCalls;
  return employer ? REHEARSE.calling(employer) : REHEARSE.callingAnyone;
}
