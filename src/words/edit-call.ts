import type { FirstWords } from '../domain/library/edit/new-call.ts';
import type { End, Sound, Tone } from '../domain/library/ids.ts';
import { say, sayAll } from './say.ts';

/** What a call that is begun from nothing says. */
export const FIRST_WORDS: FirstWords = {
  title: 'My new call',
  about: 'A short and friendly call.',
  hello: 'Hello, how can I help you?',
  coach: 'Say your name first, then why you call.',
  goodbye: 'Thank you for calling. Goodbye.',
};

export const EDIT_CALL = sayAll({
  title: 'Write a practice call',
  unreadable: 'This call cannot be opened here',
  unreadableAdvice: 'Save it as a file, mend what the library says about it, and bring it in again.',
  library: 'All practice calls',
  kept: 'Kept on this device while you type.',
  undo: 'Undo',
  redo: 'Redo',
  how: 'How to see it',
  list: 'As a list',
  map: 'As a map',
  playStart: 'Try it from the start',

  checking: 'It is being checked.',
  fine: 'Nothing to mend. It can be practised.',
  toMend: (count: number) => (count === 1 ? say`One thing to mend` : say`${count} things to mend`),
  ideas: (count: number) => (count === 1 ? say`one idea` : say`${count} ideas`),
  moreFound: (count: number) => say`And ${count} more.`,
  aboutCall: 'The whole call',
  mend: 'Must be mended:',
  idea: 'An idea:',

  call: 'About this call',
  callTitle: 'Title',
  about: 'What kind of call it is',
  by: 'Who wrote it',
  goal: 'What it is good for',
  where: 'On the phone or face to face',
  whoRings: 'Who calls whom',
  hard: 'How hard it is',
  patience: 'How many slips they put up with',
  last: 'Where the call goes when their patience is over',
  people: 'Who speaks',
  personName: 'Name',
  personRole: 'Who that is',
  addPerson: 'Add somebody',
  removePerson: 'Take out',
  madeUp: 'Days, times and names that are made up',
  madeUpLead:
    'Write them here and put their name in two braces into the words, like {{day}}. Then they never get onto a card.',
  madeUpWords: (name: string) => `{{${name}}}`,
  madeUpName: 'Its name, like "day"',
  addMadeUp: 'Add it',

  turns: 'What they say, turn by turn',
  turnsLead: 'Each turn is one thing they say. Each reply leads to the next turn.',
  open: 'Change this turn',
  noted: (count: number) => (count === 1 ? say`Something to look at` : say`${count} things to look at`),
  leads: (names: string) => say`Leads to ${names}`,
  begins: 'The call can begin here',
  endsWith: (end: string) => say`The call ends: ${end}`,
  nothingSaid: 'Nothing is said yet',
  addTurn: 'Add a turn behind this one',
  newTurn: 'turn',
  removeTurn: 'Take out this turn',
  close: 'Close this turn',
  play: 'Try it from here',

  name: 'Name of this turn',
  taken: (name: string) => say`There is a turn "${name}" already.`,
  who: 'Who speaks',
  nobody: 'Nobody',
  says: 'They say',
  saysMore: (at: number) => say`Or they say (${at})`,
  addSay: 'Another way to say it',
  saysLead: 'One of them is drawn each time. {{employer}} and {{position}} are filled in.',
  response: 'What kind of thing it is',
  noResponse: 'None of these',
  tone: 'How it sounds',
  noTone: 'It does not matter',
  line: 'Which of the caller’s lines belongs here',
  coach: 'What helps the caller here',
  sound: 'What is heard instead of words',
  noSound: 'Words',
  surprise: 'It may come in between, as a surprise',
  noSurprise: 'No',
  surpriseFrom: (reply: number) => (reply === 1 ? say`From the first reply on` : say`From reply ${reply} on`),
  surpriseNote: 'The reply before it is lost. A reply here may lead back to what was said then.',
  gains: 'What the caller gets here',
  gainWords: (label: string) => say`Words for it: ${label}`,
  goesOn: 'How it goes on',
  noEnd: 'The call goes on',
  more: 'More about this turn',

  replies: 'What the caller can do',
  repliesLead: 'The first good reply is what the person’s own line does here.',
  reply: (label: string) => say`Reply: ${label}`,
  move: 'What the caller does',
  to: 'Then comes',
  goThere: (id: string) => say`Go to ${id}`,
  aNewTurn: 'A new turn',
  backToThat: 'Back to what was said before it',
  notThere: (id: string) => say`${id} (not there)`,
  otherwise: 'After any other reply comes',
  noOtherwise: 'Nothing yet',
  judged: 'Is it a good reply?',
  patienceChange: 'Their patience',
  note: 'What the caller is told afterwards',
  label: 'What one picks, in your own words',
  sometimes: 'This way is taken only under a condition. The condition stays as it is in the file.',
  first: 'Put it first',
  removeReply: 'Take out this reply',
  addReply: 'Add a reply',
  moreReply: 'More about this reply',

  mapLead:
    'Each box is a turn. Right follows a reply, left goes back, up and down stay beside it. Enter opens the turn.',
  mapLabel: 'Map of the call',
  mapPart: (count: number, id: string) =>
    say`This call has many turns. Here are the ${count} nearest to "${id}".`,
  mapLines: 'A solid line is a good reply, a broken line is any other.',
  mapTurn: (id: string, from: number, to: number) =>
    to === 1
      ? from === 1
        ? say`${id}. One way on, one way here`
        : say`${id}. One way on, ${from} ways here`
      : from === 1
        ? say`${id}. ${to} ways on, one way here`
        : say`${id}. ${to} ways on, ${from} ways here`,

  playing: 'Trying it out',
  playLead: 'This is not practice and is not kept. The caller is made up.',
  whatNow: 'What does the caller do?',
  anyOther: 'Any other reply',
  playOver: (end: string) => say`The call is over: ${end}.`,
  playNothing: 'Nothing is written here yet.',
  wasGood: 'A good reply.',
  wasPoor: 'Not a good reply.',
  back: 'One step back',
  again: 'Once more',
  stop: 'Stop and change this turn',
});

export const TONE_NAMES: Record<Tone, string> = sayAll({
  friendly: 'Friendly',
  neutral: 'Calm',
  rushed: 'In a hurry',
  skeptical: 'Doubting',
  hostile: 'Unkind',
});

export const SOUND_NAMES: Record<Sound, string> = sayAll({
  'hold-music': 'Music while one waits',
  'dial-tone': 'The line is dead',
  beep: 'A beep',
  silence: 'Silence',
});

export const END_NAMES: Record<End, string> = sayAll({
  'interview-booked': 'a time to meet',
  'screen-done': 'they asked their questions',
  'callback-agreed': 'a time for the next call',
  'info-gained': 'the question is answered',
  'receipt-confirmed': 'they have the application',
  'to-email': 'they want an email',
  'to-portal': 'they want you to use their website',
  'message-left': 'somebody takes a message',
  'voicemail-left': 'a machine takes a message',
  'retry-later': 'not now, later',
  'closed-filled': 'the job is gone',
  'closed-no': 'they say no',
  'closed-no-calls': 'they want no calls',
  'safety-stop': 'the caller stops what is not right',
  dropped: 'the line is cut',
  'ended-by-caller': 'the caller leaves',
});

export const WHERE_NAMES = sayAll({ call: 'A phone call', visit: 'A visit' });
export const DIRECTION_NAMES = sayAll({ out: 'You call them', in: 'They call you' });
export const JUDGED_NAMES = sayAll({ usual: 'As it usually is', good: 'Yes', poor: 'No' });

/** What a reply does to their patience, from -3 to 2. */
export const patienceWord = (change: number): string => {
  if (change === 0) return say`stays as it is`;
  const by = Math.abs(change);
  if (change < 0)
    return by === 1
      ? say`gets shorter, a little (${change})`
      : by === 2
        ? say`gets shorter, more (${change})`
        : say`gets shorter, by ${by} (${change})`;
  return by === 1
    ? say`gets longer, a little (+${change})`
    : by === 2
      ? say`gets longer, more (+${change})`
      : say`gets longer, by ${by} (+${change})`;
};
