import type { LinkTrouble } from '../domain/partner/link-trouble.ts';
import { say, sayAll } from './say.ts';

/** Everything as codes on the screen. */
export const TAKE_CODES = sayAll({
  title: 'Take it with you as codes',
  lead: 'Your phone reads your words from this screen with its camera.',
  stepsOne: [
    'Open the camera of your phone and hold it over the code.',
    'Tap the link that comes up. Callback opens on your phone and says what the code holds.',
    'Add it there.',
  ],
  stepsMany: [
    'Open the camera of your phone and hold it over code 1. Tap the link that comes up.',
    'Callback opens on your phone. Tap “Scan codes with the camera” there, and hold it over the other codes.',
    'When all are there, it says what they hold. Add it there.',
  ],
  all: 'Whoever scans all of it has all your words, private ones too.',
  noPractice: 'Your practice calls are not in the codes: that would be too much. A file holds them too.',
  code: (which: number, of: number) => say`Code ${which} of ${of}`,
  none: 'There is nothing to take with you yet.',
  troubles: {
    'too-much': 'There is too much for codes here. Take a file or paper.',
    'as-file': 'This page was opened as a file, so codes from it lead nowhere. Take a file or paper.',
    failed: 'This browser cannot make the codes. Take a file or paper.',
  },
  toFinish: 'Back to Finish',
  toSettings: 'Back to the settings',
});

/** Everything on paper. */
export const PAPER = sayAll({
  title: 'Take it with you on paper',
  lead: 'All the jobs on your list and all your words for them.',
  preview: 'The paper as it prints',
  private: 'Keep off this paper unless I tick it',
  privateNote: 'Other people may see the paper.',
  withCodes: 'With the codes, so that the paper can bring it all back',
  withCodesNote: 'The codes hold all you have, private words too.',
  print: 'Print it',
  none: 'There is no job on your list yet.',
  ofWhom: (name: string, day: string) =>
    name ? say`The words of ${name}, printed on ${day}.` : say`Printed on ${day}.`,
  next: 'Next step on that day',
  noWords: 'No words are written for it yet.',
  codes: 'Bring it back',
  codesNote: (count: number) =>
    count === 1
      ? say`Hold the camera of a phone over the code and tap the link that comes up.`
      : say`Hold the camera of a phone over code 1 and tap the link that comes up. Scan the other codes there.`,
});

/** Bringing it from another device by codes. */
export const BRING = sayAll({
  title: 'Bring your words by codes',
  lead: 'Your other device shows the codes: there, choose “Take it as codes”. Or take the paper with the codes.',
  here: (seen: number, of: number, missing: readonly number[]) =>
    seen === 1
      ? say`1 of ${of} is here. Still missing: ${missing.join(', ')}.`
      : say`${seen} of ${of} are here. Still missing: ${missing.join(', ')}.`,
  found: 'These codes hold:',
  nothingNew: 'Everything in these codes is here already.',
  added: 'Done. Your words are here.',
  notAdded: 'The codes could not be brought in. What was here is safe. Try once more.',
  left: 'Nothing was added.',
  notOurs: 'This is not a code of Callback.',
  notBackup: 'These codes hold something else than your words. Nothing here was changed.',
  link: 'Or paste the link of a code',
  takeLink: 'Take this link',
  noLink: 'There is no link of a code in this text. Copy all of it once more.',
  toToday: 'Go to Today',
  cameraTrouble: {
    'no-camera': 'No camera was found. Paste the links of the codes.',
    denied: 'The browser may not use the camera. Use the camera app, or paste the links of the codes.',
    'not-available': 'The camera cannot be used now. Use the camera app, or paste the links of the codes.',
    'taken-away': 'The camera was closed. Open it again, or use the camera app.',
  },
});

/** Why codes that are all there cannot be taken. */
export const CODES_TROUBLE: Record<LinkTrouble, string> = sayAll({
  'not-ours': 'These codes are not from Callback. Nothing here was changed.',
  'cut-short': 'These codes do not fit together. Nothing here was changed. Scan all of them once more.',
  damaged: 'These codes do not fit together. Nothing here was changed. Scan all of them once more.',
  newer: 'These codes are from a newer Callback. Load this page again, then scan them once more.',
  'too-large': 'These codes hold far too much to be ours. Nothing here was changed.',
  'cannot-open': 'This browser is too old to read the codes. Try another browser.',
});

/** The ways to take everything along, beside the file, and the way back. */
export const TAKE_ALONG = sayAll({
  codes: 'Take it as codes',
  paper: 'Print it on paper',
  note: 'Your phone reads the codes from this screen. The paper holds all your jobs and words.',
  bring: 'Bring them from another device by codes',
});
