import { say, sayAll } from './say.ts';
/** Practice calls that others wrote. */
export const PACKS = sayAll({
  title: 'Calls that others wrote',
  lead: 'From the site that you use Callback on, or sent to you. Added ones stay on this device and work without internet.',
  none: 'There are none yet.',
  asking: 'One moment, this site is asked.',
  noMore: 'This site offers no practice calls of its own.',
  look: 'Look for newer ones',
  newest: 'What you added is the newest there is.',
  updated: (count: number) =>
    count === 1 ? say`One call was brought up to date.` : say`${count} calls were brought up to date.`,
  by: (by: string | undefined) => (by === undefined ? say`It does not say who wrote these` : say`By ${by}`),
  count: (all: number, kept: number) =>
    `${all === 1 ? say`One practice call` : say`${all} practice calls`}. ${keptWords(all, kept)}`,
  newer: 'A newer one is there.',
  add: 'Add',
  addAll: (count: number) => (count === 1 ? say`Add it` : say`Add ${count}`),
  added: (count: number) => (count === 1 ? say`One call was added.` : say`${count} calls were added.`),
  remove: 'Remove',
  removed: (count: number) => (count === 1 ? say`One call was removed.` : say`${count} calls were removed.`),
  putBack: 'Put it back',
  which: 'Which calls',
  own: 'Make it my own',
  practise: 'Practise this one',

  send: 'Send calls to someone',
  sendLead: 'Tick the calls. What you send says who wrote it.',
  make: 'Send this pack',
  file: 'callback-calls.yaml',
  tooLong: 'This is too long for a link. Save the file and send that.',
  linkLead: 'They open it and see what is in it before they add anything.',
  fileLead: 'They bring it in on the page of all practice calls.',
  shareTitle: 'Practice calls for Callback',

  openTitle: 'Someone sends you practice calls',
  openLead: 'Read what is in it. Nothing is added before you tap.',
  addThese: (count: number) => (count === 1 ? say`Add this call` : say`Add these ${count} calls`),
  nothingIn: 'There is no practice call in it that can be read.',
  toLibrary: 'See all practice calls',
  tookNone: 'You have these already.',
  tooMany: (count: number) => say`There are ${count} calls in it. At most 200 can be brought in at once.`,
});

const keptWords = (all: number, kept: number): string => {
  if (kept === 0) return all === 1 ? say`It is not on this device yet.` : say`None is on this device yet.`;
  if (kept === all) return all === 1 ? say`It is on this device.` : say`All are on this device.`;
  return kept === 1 ? say`1 of them is on this device.` : say`${kept} of them are on this device.`;
};

type PackRule =
  | 'none'
  | 'offline'
  | 'slow'
  | 'moved'
  | 'web-page'
  | 'too-big'
  | 'refused'
  | 'no-index'
  | 'newer'
  | 'changed'
  | 'refused-by-checker';

const WHY: Record<PackRule, (what: string) => string> = {
  none: (what) => say`${what} is not on this site.`,
  offline: (what) => say`${what} cannot be reached now. Are you online?`,
  slow: (what) => say`${what} comes too slowly. Try again later.`,
  moved: (what) => say`${what} has moved to another place, and Callback asks nobody but this site.`,
  'web-page': (what) => say`A web page came in place of it. ${what} cannot be read.`,
  'too-big': (what) => say`${what} is far too big, so it was not read.`,
  refused: (what) => say`${what} was refused by this site.`,
  'no-index': (what) => say`${what} cannot be read.`,
  newer: (what) => say`${what} is for a newer Callback. Load this page again.`,
  changed: (what) => say`${what} is not what the list says.`,
  'refused-by-checker': (what) => say`${what} cannot be played: something in it must be mended first.`,
};

/** Why something of the host's was not taken. What is on the device stays as it is, and the sentence says so. */
export const packTrouble = (rule: PackRule, title?: string): string =>
  say`${WHY[rule](title === undefined ? say`The list of calls` : `"${title}"`)} What you have stays as it is.`;
