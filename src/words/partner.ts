import type { Sound, Tone } from '../domain/library/ids.ts';
import type { TypedTrouble } from '../domain/partner/aloud/read-typed.ts';
import type { LinkTrouble } from '../domain/partner/link-trouble.ts';
import { say, sayAll } from './say.ts';

/** What the partner reads, who was asked to play the employer. */
export const PARTNER = sayAll({
  title: 'You play the employer',
  asks: (name: string) =>
    name
      ? say`${name} wants to practise a phone call with you.`
      : say`Someone wants to practise a phone call with you.`,
  asksVisit: (name: string) =>
    name
      ? say`${name} wants to practise a visit with you.`
      : say`Someone wants to practise a visit with you.`,
  about: 'Where you are',
  how: 'How it works',
  steps: [
    'Talk to each other: on the phone, or in one room.',
    'Say the large words. Then listen.',
    'Tap what you heard. Then you see what to say next.',
  ],
  rings: 'You call them.',
  theyRing: 'They call you. You pick up.',
  theyCome: 'They come to you.',
  kept: 'Nothing is kept on this device, and nothing is sent.',
  start: 'Start',
  readFirst: 'Read their words first',
  readTitle: 'What they plan to say',
  readLead: 'Say what you think of a line, or that it is good as it is. You can leave out any of them.',
  readBlanks: 'A line to write on stands for what they hear in the call, or did not tell you.',
  ifYouSay: (says: string) => say`If you say ${says}`,
  good: 'Good as it is',
  comment: 'Say something about it',
  commentText: 'What you would change',
  instead: 'Better words for it',
  commentNow: 'Say something about their words',
  sendComments: 'Give it back without a call',
  sendCommentsLead: 'Send what you wrote, as a link or as a file.',
  aloudNoComments:
    'What you wrote about their lines is not in these words. Send the link or the file for that.',
  youAre: 'You are',
  sayThis: 'Say this.',
  last: 'Say this. It is the end.',
  theirWords: 'What they planned to say',
  listen: 'Listen. What did they do?',
  hard: 'It was hard for them',
  somethingElse: 'Something else',
  again: 'Asks you to say it again',
  hangsUp: 'Hangs up',
  leaves: 'Leaves',
  surprises: 'Throw a surprise',
  surprisesNote: 'Say it before they reply. After it, the call goes on.',
  back: 'One step back',
  stop: 'Stop here',
  toEnd: 'Go on',
  afterTitle: 'What do you want to tell them?',
  afterLead: 'One thing to keep, and one thing to change. Both are enough, and you can leave them out.',
  keep: 'One thing to keep',
  change: 'One thing to change',
  none: 'Nothing',
  own: 'My own words',
  ownKeep: 'What to keep, in your words',
  ownChange: 'What to change, in your words',
  toResult: 'Give the result back',
  backToCall: 'Back to the call',
  sendTitle: 'Give the result back',
  sendLead: 'Choose one way. They are all the same.',
  aloud: 'Read it aloud',
  aloudLead: (count: number) =>
    say`Tell them that there are ${count} words. Then read the words, from the first to the last.`,
  aloudOwn: 'Then tell them this, in your own words:',
  aloudTooLong: 'This call is too long to read aloud. Send the link or the file.',
  link: 'Send a link',
  linkLead: 'They open it on the device that they practise on.',
  file: 'Send a file',
  fileLead: 'They add it on the page where they made the link.',
  sameDevice: 'You share one device',
  sameDeviceGo: 'Show the result here',
  share: 'Share the link',
  copy: 'Copy the link',
  copied: 'Copied.',
  notCopied: 'Copying did not work here. Save the file and send it.',
  save: 'Save the file',
  leadsNowhere:
    'This page was opened as a file, so a link to it leads nowhere. Send the file: whoever has Callback open can bring it in.',
  tooLongForChat: 'This link is too long for some chat apps, which cut it. The file is safer.',
  tooLong: 'This is too much for a link. Ask for a shorter call.',
  resultFile: 'callback-result.txt',
  resultIntro:
    'The result of your practice call. Open this link on the device that you practise on, or add this file there.',
  openTitle: 'Play the employer',
  openLead: 'Add the file that you were sent, or paste the link.',
});

const TONES: Record<Tone, string> = sayAll({
  friendly: 'You are friendly.',
  neutral: '',
  rushed: 'You are in a hurry.',
  skeptical: 'You are not sure about them.',
  hostile: 'You are annoyed.',
});

/** How to say it. */
export const toneWords = (tone: Tone | undefined): string => (tone ? TONES[tone] : '');

/** What to do where nothing is said. */
export const SOUNDS_TO_MAKE: Record<Sound, string> = sayAll({
  'hold-music': 'Hum a tune for a moment. They are on hold.',
  'dial-tone': 'Say: “The line is dead.”',
  beep: 'Say: “Beep.”',
  silence: 'Say nothing for a moment.',
});

/** What the person who practises reads on the page from which they ask somebody. */
export const WITH_PARTNER = sayAll({
  lead: 'Someone you know plays the employer, on their own phone. They install nothing. You talk to each other.',
  call: 'The practice call',
  told: 'What they get to know',
  toldLead: 'It is in the link. What you leave out stays on this device.',
  linesShown: 'Your words that they see',
  noLines: 'None of your words are in it.',
  make: 'Make the link',
  makeAgain: 'Make a new link',
  made: 'Send this to them',
  qr: 'The link as a QR code',
  qrLead: 'They point the camera of their phone at it.',
  tooLongForQr: 'This link is too long for a QR code. Share it or save the file.',
  linkSend: 'They open it on their own phone or computer.',
  fileSend: 'For a chat app that cuts long links. They open the link in it.',
  here: 'You share one device',
  hereGo: 'Start here',
  invitationFile: 'callback-practice.txt',
  invitationIntro: 'Somebody asks you to practise a phone call with them. Open this link:',
  back: 'When it is done',
  backLead: 'They tell you some words, or send a link or a file.',
  words: 'The words that they read to you',
  wordsNote: 'The first four letters of each word are enough.',
  takeWords: 'Take these words',
  linkBack: 'The link that they sent',
  takeLink: 'Take this link',
  fileBack: 'Add the file that they sent',
  notRead: 'There is no link of Callback in this file.',
  noLink: 'This is not a link of Callback. Copy all of it, from the beginning to the end.',
  alsoSaid: 'They also told me what to keep and what to change',
});

export type PartnerTrouble = LinkTrouble | 'other-version' | 'call-changed' | 'no-such-call' | 'does-not-fit';

/** Why a link cannot be taken, and what to do. */
export const PARTNER_TROUBLE: Record<PartnerTrouble, string> = sayAll({
  'not-ours': 'This is not a link of Callback. Ask them to send it again.',
  'cut-short': 'The end of this link is missing. Some chat apps cut long links. Ask for the file instead.',
  newer: 'This link is from a newer Callback. Load this page again, then open the link.',
  damaged: 'This link was changed on the way, so it cannot be read. Ask them to send it again.',
  'too-large': 'This link holds far too much to be one of ours. It was not opened.',
  'cannot-open': 'This browser is too old to open the link. Try another browser.',
  'other-version':
    'You and they have different versions of Callback. Please both reload, then make a new link.',
  'call-changed': 'This practice call was changed or taken out after the link was made. Make a new link.',
  'no-such-call': 'The practice call for this is not on this device. Open it where the link was made.',
  'does-not-fit': 'This does not fit the practice call. Ask them to send it again.',
});

export const troubleTitle = (): string => say`This link cannot be opened`;

/** Why words cannot be taken, and which one to ask for again. */
export function typedTrouble({ rule, values }: TypedTrouble): string {
  switch (rule) {
    case 'too-few':
      return say`That is ${countWords(values.count)}. There are at least eight. Ask how many they have.`;
    case 'too-many':
      return say`That is ${countWords(values.count)}. There are at most twelve. Ask how many they have.`;
    case 'unknown-word': {
      return values.near === undefined
        ? say`“${values.word}” (word ${values.at}) is not one of the words. Ask them to read it again.`
        : say`“${values.word}” (word ${values.at}) is not one of the words. Is it “${values.near}”? Ask them to read it again.`;
    }
    case 'likely-wrong':
      return say`Word ${values.at} is likely wrong: “${values.word}” may be “${values.rather}”. Ask them to read it again.`;
    case 'likely-swapped':
      return say`Words ${values.at} and ${values.at + 1} may have changed places: “${values.next}” may come before “${values.word}”. Ask them to read both again.`;
    case 'not-right':
      return say`These ${values.count} words do not fit together. Ask how many there are, and ask them to read all of them again.`;
    default:
      return rule satisfies never;
  }
}

const countWords = (count: number): string => (count === 1 ? say`1 word` : say`${count} words`);
