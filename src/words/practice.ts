import type { Fear } from '../domain/debrief/practice/fear-drills.ts';
import type { RungName } from '../domain/debrief/practice/ladder-of.ts';
import type { MetResponses, Standing } from '../domain/debrief/practice/met-responses.ts';
import type { Drill, Need, Reason } from '../domain/debrief/practice/plan.ts';
import type { Readiness } from '../domain/debrief/practice/readiness.ts';
import type { Worry } from '../domain/library/ids.ts';
import type { ResponseEntry } from '../domain/library/schemas.ts';
import { directionIn, quoteSaid } from './quote-said.ts';
import { say, sayAll } from './say.ts';

export const PRACTICE = sayAll({
  titles: { call: 'What to practise next', visit: 'Choose a practice visit' },
  lead: 'No one is called. Each of them is another employer, and each is a little different every time.',
  start: 'Practise this one',
  startDrill: 'Practise this answer',
  halfMinute: '30 seconds',
  wholeCall: 'A whole call',
  enough: 'Enough for today',
  drillOver: 'That was all of it.',
  whatNext: 'What next',
  choose: 'Choose another practice call',
  goOn: 'Go on with your practice call',
  drills: 'Then, half a minute each',
  drillsLead: 'They say one thing. You answer. Then it is over.',
  ladder: 'From easy to hard',
  ladderLead: 'Begin on any step, as often as you like.',
  isHere: 'You are here',
  fears: 'What people fear most',
  map: 'What they may say',
  calls: { call: 'Whole calls', visit: 'Whole visits' },
  allOthers: 'All the others',
  otherCalls: 'My own calls, and those that others wrote',
  library: 'My own practice calls, and all of them',
  times: (count: number) =>
    count === 0 ? say`Not practised yet` : count === 1 ? say`Practised once` : say`Practised ${count} times`,
  theyRing: 'They ring you',
  theySay: quoteSaid,
});

/** How hard a practice call is, 1 to 5. */
const DIFFICULTIES = sayAll(['Very friendly', 'Friendly', 'Busy', 'Hard', 'Very hard']);

export const difficultyWord = (difficulty: number): string => DIFFICULTIES[difficulty - 1] ?? '';

const FOR_WORRIES: Record<Worry, string> = sayAll({
  no: 'They may say no here, and you practise what to say then.',
  mistake: 'A good one to make mistakes in.',
  annoy: 'They are busy here, and you practise being short and kind.',
  understand: 'You practise asking them to say it again.',
});

const DRILL_REASONS: Record<Need, string> = sayAll({
  new: 'This is common. You have not met it yet.',
  stuck: 'You got stuck here the last time.',
  fading: 'You did this some days ago. Try if it is still there.',
  firmer: 'It went well. Once more makes it easier.',
});

const CALL_REASONS: Record<Need, string> = sayAll({
  new: 'You have not met that yet.',
  stuck: 'You got stuck there the last time.',
  fading: 'You did that some days ago.',
  firmer: 'Once more makes it easier.',
});

/** What may come in a call: something they say, or something that happens. */
function mayCome(short: string): string {
  const happens = directionIn(short);
  return happens === undefined
    ? say`They may say ${quoteSaid(short)} here.`
    : say`This may happen here: ${happens.replace(/^./u, (letter) => letter.toLowerCase())}`;
}

/** Why a call is to be practised; `short` stands for a response. */
export function callReason(why: Reason, short: (response: string) => string): string {
  switch (why.rule) {
    case 'first-call':
      return say`Start with an easy one.`;
    case 'second-call':
      return say`Another easy one.`;
    case 'worry':
      return FOR_WORRIES[why.values.worry];
    default:
      return `${mayCome(short(why.values.response))} ${CALL_REASONS[why.rule]}`;
  }
}

/** Why one answer is to be practised alone. */
export const drillReason = ({ why }: Pick<Drill, 'why'>): string => DRILL_REASONS[why.rule];

export const FEAR_WORDS: Record<Fear, { title: string; about: string }> = sayAll({
  no: { title: 'They say no', about: 'Say thank you, and ask one more thing.' },
  blank: { title: 'My mind goes blank', about: 'Say you need a moment, and begin again.' },
  stop: { title: 'They want no calls', about: 'Say you understand, and end it well.' },
});

/** The steps of the ladder, and what each one's button says. */
export const RUNG_WORDS: Record<RungName, { title: string; go: string }> = sayAll({
  read: { title: 'Read my words aloud', go: 'Read aloud' },
  message: { title: 'Say my message, as to a machine', go: 'Say it' },
  drill: { title: 'One answer, half a minute', go: 'Practise one' },
  friendly: { title: 'A friendly call', go: 'Practise' },
  busy: { title: 'A call with someone busy', go: 'Practise' },
  hard: { title: 'A hard call', go: 'Practise' },
});

/** Where nothing was written yet. */
export const NO_WORDS = sayAll({
  title: 'Practise a call',
  lead: 'You practise with your own words. First write them: five short questions, about a minute.',
  write: 'Write my words',
  watch: 'Watch one call first',
  note: 'No one is called, and nothing is sent.',
  which: 'For which job?',
  open: 'Practise',
});

const READINESS: Record<Readiness['rule'], string> = sayAll({
  'not-yet': 'Get through two calls here, and you could call for real.',
  'one-call': 'You got through one call. After one more you could call for real.',
  ready: 'You got through two calls. You could call today, with your card in your hand.',
  'off-book': 'Two calls in a row with your words hidden. You could call today.',
  natural: 'Two calls in a row with your words hidden, and you said it felt natural. You could call today.',
});

export const readinessSentence = ({ rule }: Readiness): string => READINESS[rule];

export const metSentence = ({ met, of }: Pick<MetResponses, 'met' | 'of'>): string =>
  met === 0
    ? say`These ${of} things are said most often. You will meet them as you practise.`
    : say`You have met ${met} of the ${of} things that are said most often.`;

export const STANDINGS: Record<Standing, string> = sayAll({
  'not-met': 'Not met yet',
  stuck: 'Met, and stuck the last time',
  handled: 'Met, and it went well',
});

export const WHO_SAYS: Record<ResponseEntry['role'], string> = sayAll({
  receptionist: 'At the front desk',
  hr: 'The people who hire',
  'hiring-manager': 'The manager who hires',
  owner: 'The owner',
  'shift-manager': 'Who runs the shift',
  agency: 'The agency',
  voicemail: 'A mailbox',
  menu: 'A phone menu',
  assistant: 'A machine that asks',
  'wrong-number': 'A wrong number',
  any: 'Anyone',
});
