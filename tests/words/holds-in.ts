import type { Facts, Gain, Outcome } from '../../src/domain/library/ids.ts';
import type { ScenarioFile } from '../../src/domain/library/schemas.ts';
import type { TranscriptTurn } from '../../src/domain/rehearsal/rehearsal.ts';
import type { Quote, Sentence } from '../../src/words/debrief-sentences.ts';
import { delayIn, paceIn, secondsIn, silencesIn, spokenIn } from './spoken-in.ts';

/** A call as it was said. What a debrief claims is looked up here, and nowhere else. */
export type Raw = {
  transcript: readonly TranscriptTurn[];
  outcome: Outcome | undefined;
  facts: Facts;
  file: ScenarioFile;
};
type Rule = (sentence: Sentence, raw: Raw, turn: TranscriptTurn | undefined) => boolean;

/** Why this sentence may not stand in a debrief of this call; nothing when the transcript holds it. */
export function troubleWith(sentence: Sentence, raw: Raw): string | undefined {
  const { at, quotes, about } = sentence;
  const turn = at === undefined ? undefined : raw.transcript[at];
  const isOfAll = about === 'not-stuck' || (about === 'measure' && at === undefined);
  if (!isOfAll && !turn) return 'rests on no turn';
  if (turn?.says && !isOfAll && quotes.length === 0) return 'quotes nobody';
  const wrong = quotes.find((quote) => !isQuoted(quote, turn, raw));
  if (wrong) return `not what was said: ${wrong.by} “${wrong.words}”`;
  const rule = ruleFor(sentence);
  if (!rule) return 'nobody knows how to check this sentence';
  return rule(sentence, raw, turn) ? undefined : 'not so';
}

function isQuoted({ by, who, words }: Quote, turn: TranscriptTurn | undefined, { file }: Raw): boolean {
  if (!turn) return false;
  if (by === 'they') return turn.says === words && who === (file.people[turn.who ?? '']?.name ?? 'They');
  return turn.reply?.text?.trim() === words && (turn.reply.by !== undefined) === (by === 'you');
}

// what words say, looked at more simply than the app does

const plain = (text: string) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
const DIGITS: Record<string, string> = { zero: '0', oh: '0', one: '1', two: '2', three: '3', four: '4' };
Object.assign(DIGITS, { five: '5', six: '6', seven: '7', eight: '8', nine: '9', '555': '555' });
const digits = (text: string) =>
  plain(text)
    .replace(/ (double|triple) (\p{L}+)/gu, (_, times, digit) =>
      ` ${digit}`.repeat(times === 'double' ? 2 : 3),
    )
    .replace(/\p{L}+/gu, (word) => DIGITS[word] ?? word)
    .replace(/\D/g, '');

const HOLDS: Record<string, (text: string, facts: Facts) => boolean> = {
  name: (text, { name = '' }) =>
    plain(name).trim() !== '' &&
    plain(name)
      .trim()
      .split(' ')
      .some((word) => plain(text).includes(` ${word} `) || plain(text).replaceAll(' ', '').includes(word)),
  job: (text, { position = '' }) =>
    plain(position)
      .trim()
      .split(' ')
      .some((word) => word.length > 1 && plain(text).includes(` ${word.slice(0, 4)}`)),
  question: (text) =>
    text.includes('?') ||
    /\b(know|ask|asking|wonder|tell|give|let|call|check|checking|confirm|hear|like to|want|hop(?:e|ing)|need|please|any chance|should|after|question|who|what|when|where|how|which|is|are|do|does|did|have|can|could|would|will|wait)/i.test(
      text,
    ),
  number: (text, { phone = '' }) =>
    phone === '' ? digits(text).length > 6 : digits(text).includes(phone.replace(/\D/g, '')),
  thanks: (text) => /thank|thx|cheers|appreciat|grateful|obliged|bless|\bta\b/i.test(text),
  bye: (text) =>
    /\bbye|goodbye|take care|see you|all the best|have a (good|nice|great|lovely|pleasant) /i.test(text),
};
const NEAR: typeof HOLDS = {
  ...HOLDS,
  question: (text) => text.includes('?'),
  number: (text) => digits(text).length > 3,
};

/** What cannot be missed where it is not known. */
const NEEDS: Record<string, 'name' | 'position' | undefined> = { name: 'name', job: 'position' };

/** What one does and does not say. */
const ACT = /^(wait|hang-up|press|ask-repeat|sens-accommodation)\b/;
const repliesOf = ({ transcript }: Raw) => transcript.flatMap(({ reply }) => reply ?? []);
const textsOf = (raw: Raw) => repliesOf(raw).map(({ text = '' }) => text.trim());

/** The words that are quoted say it. */
const says =
  (what: string): Rule =>
  ({ quotes }, { facts }) =>
    quotes.length === 1 && quotes[0]?.by !== 'they' && HOLDS[what]?.(quotes[0]?.words ?? '', facts) === true;

/** No words of the call say it, also those taken back; all of them are known. `own`: all are the person's own. */
const nowhere =
  (what: string, own: boolean): Rule =>
  (_, raw) => {
    const tried = repliesOf(raw).flatMap((reply) => (reply.tried ?? []).map(({ text = '' }) => text));
    const spoken = repliesOf(raw).filter(({ text }) => text?.trim());
    return (
      raw.outcome !== undefined &&
      (NEEDS[what] === undefined || raw.facts[NEEDS[what]] !== undefined) &&
      spoken.length > 0 &&
      ![...textsOf(raw), ...tried].some((text) => NEAR[what]?.(text, raw.facts)) &&
      repliesOf(raw).every(({ text, move }) => text?.trim() || ACT.test(move)) &&
      spoken.every(({ by }) => by !== undefined) === own
    );
  };

const all =
  (...rules: Rule[]): Rule =>
  (...asked) =>
    rules.every((rule) => rule(...asked));
const by =
  (whose: Quote['by']): Rule =>
  ({ quotes }) =>
    quotes.length === 1 && quotes[0]?.by === whose;
const good: Rule = (_, __, turn) => turn?.reply?.judgement === 'good';
const asksNumber = (text: string) => /number/i.test(text);
const asked: Rule = ({ at = -1 }, { transcript }) =>
  transcript.slice(0, at + 1).some(({ says: theirs }) => asksNumber(theirs));

/** Here or when this turn came before and was only said again. */
const before = (raw: Raw, at: number) =>
  raw.transcript.slice(0, at + 1).filter(({ turn }) => turn === raw.transcript[at]?.turn);
const helped =
  (how: 'blank' | 'tried'): Rule =>
  ({ at = -1 }, raw) =>
    before(raw, at).some(({ reply }) =>
      how === 'blank' ? reply?.blank === true : (reply?.tried ?? []).length > 0,
    );
const judged =
  (judgement: string): Rule =>
  (_, __, turn) =>
    turn?.reply?.judgement === judgement;
const isClean: Rule = (_, raw) =>
  repliesOf(raw).length > 0 &&
  repliesOf(raw).every(
    ({ blank, tried, judgement }) => !blank && !tried?.length && /good|lost/.test(judgement),
  );

const noGoodbye: Rule = (_, raw) =>
  raw.outcome !== undefined &&
  textsOf(raw).every((text) => ![HOLDS.thanks, HOLDS.bye].some((holds) => holds?.(text, raw.facts)));
const noWho: Rule = (_, raw, at) => {
  const replies = repliesOf(raw).flatMap((reply) => [reply, ...(reply.tried ?? [])]);
  const turn = raw.file.turns[at?.turn ?? ''];
  return (
    raw.outcome !== undefined &&
    !raw.facts.contact &&
    turn?.moves?.['ask-right-person'] !== undefined &&
    replies.every(
      ({ move, text = '' }) => move !== 'ask-right-person' && !/\bwho|name|person\b/i.test(text),
    ) &&
    raw.transcript.every(({ gains }) => gains?.['contact-name'] === undefined)
  );
};
/** The last thing they said, or the last before they hung up. */
const atTheEnd: Rule = ({ at = -1 }, raw) => {
  const left = raw.transcript.slice(at + 1).flatMap(({ reply }) => reply ?? []);
  return (
    raw.outcome !== undefined &&
    left.every(({ move, judgement }) => move === 'hang-up' || judgement === 'lost')
  );
};
const kind: Rule = (sentence, raw, turn) =>
  says('thanks')(sentence, raw, turn) || says('bye')(sentence, raw, turn);
const unheard: Rule = (_, __, turn) =>
  turn?.reply !== undefined && !turn.reply.text?.trim() && !ACT.test(turn.reply.move);

/** Every sentence that a check, a thing to keep or a stuck place may say, and when it is true. */
export const RULES: Record<string, Rule> = {
  'You said your name.': all(by('you'), says('name')),
  'Your line says your name.': all(by('line'), says('name')),
  'You did not say your name.': nowhere('name', true),
  'Your name is not in the words of this call.': nowhere('name', false),
  'You said which job.': all(by('you'), says('job')),
  'Your line says which job.': all(by('line'), says('job')),
  'You did not say which job.': nowhere('job', true),
  'The job is not in the words of this call.': nowhere('job', false),
  'You asked your question.': all(by('you'), says('question')),
  'Your line asks your question.': all(by('line'), says('question')),
  'You did not ask your question.': nowhere('question', true),
  'Your question is not in the words of this call.': nowhere('question', false),
  'They asked for your number, and you gave it.': all(by('you'), asked, says('number')),
  'They asked for your number, and your line gives it.': all(by('line'), asked, says('number')),
  'They asked for your number, and you did not give it.': all(asked, nowhere('number', true)),
  'They asked for your number. It is not in the words of this call.': all(asked, nowhere('number', false)),
  'They gave a name.': all(
    by('they'),
    ({ at }, { transcript }) => gainedFrom(transcript, 'contact-name', at) !== undefined,
  ),
  'You did not ask whom to ask for.': noWho,
  'You thanked them.': all(by('you'), says('thanks')),
  'Your line thanks them.': all(by('line'), says('thanks')),
  'You did not thank them.': nowhere('thanks', true),
  'Thanks are not in the words of this call.': nowhere('thanks', false),
  'You ended kindly.': all(by('you'), atTheEnd, kind),
  'Your last line is kind.': all(by('line'), atTheEnd, kind),
  'It ended without a goodbye from you.': noGoodbye,
  'A reply here has no words to look at.': unheard,
  'You said who you are': all(by('you'), good, says('name')),
  'Your line says who you are': all(by('line'), good, says('name')),
  'You asked your question': all(by('you'), good, says('question')),
  'Your line asks your question': all(by('line'), good, says('question')),
  'You said the next step back': all(
    by('you'),
    good,
    (_, __, turn) => turn?.reply?.move === 'confirm-next-step',
  ),
  'Your line says the next step back': all(
    by('line'),
    good,
    (_, __, turn) => turn?.reply?.move === 'confirm-next-step',
  ),
  'You thanked them': all(by('you'), good, says('thanks')),
  'Your line thanks them': all(by('line'), good, says('thanks')),
  'You found your own words for this': all(
    by('you'),
    good,
    (...asked) => helped('blank')(...asked) || helped('tried')(...asked),
  ),
  'These words helped here': all(
    by('line'),
    good,
    (...asked) => helped('blank')(...asked) || helped('tried')(...asked),
  ),
  'You asked for help here.': helped('blank'),
  'You took a step back here.': helped('tried'),
  'This did not help here.': judged('poor'),
  'They needed something else here.': judged('otherwise'),
  'You did not get stuck anywhere.': isClean,
  'You did not get stuck at any turn when it came first.': (...asked) =>
    repliesOf(asked[1]).length > 0 && !isClean(...asked),
};

/** What each label of a gain means. */
const GAIN_OF: Record<string, Gain> = {
  'They have it': 'receipt',
  'Nothing is missing': 'complete',
  'A name': 'contact-name',
  'A number': 'extension',
  'An address': 'email-address',
  'A time': 'best-time',
  'A date': 'timeline',
  'A day': 'callback-time',
  'What they need': 'requirement',
  'Another job': 'other-role',
  'A reason': 'feedback',
  'An interview': 'interview-time',
};
/** What is said of it where the employer gave no words. */
const NO_WORDS: Partial<Record<Gain, string>> = {
  receipt: 'Your application arrived',
  complete: 'It is complete',
  'contact-name': 'Whom to ask for',
  extension: 'A direct number',
  'email-address': 'An email address',
  'best-time': 'A good time to call',
  timeline: 'When they decide',
  'callback-time': 'When to call again',
  requirement: 'What they need',
  'other-role': 'Another job there',
  feedback: 'What they missed',
  'interview-time': 'When you meet',
};
const gained: Rule = ({ label, text, at }, raw, turn) => {
  const gain = GAIN_OF[label];
  const words = gain && gainedFrom(raw.transcript, gain, at);
  if (words === undefined) return false;
  if (words === '') return text === NO_WORDS[gain ?? 'receipt'];
  return words.toLowerCase() === text.toLowerCase() && isTold(words, raw, turn);
};
/** The words for what was gained at this turn or, as what was said here became sure, after it. */
const gainedFrom = (transcript: Raw['transcript'], gain: Gain, at = 0): string | undefined =>
  transcript.slice(at).find(({ gains }) => gains?.[gain] !== undefined)?.gains?.[gain];

/** What is not said but seen: the talk begins there and then. */
const SHOWN = ['right away, in the shop'];

/**
 * Days, numbers and names are in what they said or in who they are; the turn that is quoted has one of them, or else a word
 * of what an author put shortly.
 */
function isTold(words: string, { transcript, file }: Raw, quoted: TranscriptTurn | undefined): boolean {
  const nameOf = (turn: TranscriptTurn | undefined) => file.people[turn?.who ?? '']?.name ?? '';
  const all = plain(transcript.map((turn) => `${turn.says} ${nameOf(turn)}`).join(' '));
  const here = plain(`${quoted?.says} ${nameOf(quoted)}`);
  const exact = words.match(/\b(\p{Lu}\p{L}*days?|\d[\d.,:-]*|(?<=\p{L} )\p{Lu}\p{L}+)/gu) ?? [];
  const content = plain(words)
    .trim()
    .split(' ')
    .filter(
      (word) =>
        (word.length > 2 || /\d/.test(word)) &&
        !/^(they|the|and|for|you|who|are|from|then|their)$/.test(word),
    );
  return (
    exact.every((word) => all.includes(plain(word))) &&
    (SHOWN.includes(words) || content.some((word) => here.includes(` ${word.slice(0, 4)}`)))
  );
}

/** A heading: something that was gained, else how it ended. */
const TITLE_OF: Record<string, Gain> = {
  'They have your application': 'receipt',
  'Nothing is missing': 'complete',
  'You got a name': 'contact-name',
  'You got a direct number': 'extension',
  'You know where to send it': 'email-address',
  'You know when to call': 'best-time',
  'You know when they decide': 'timeline',
  'You know when to call again': 'callback-time',
  'You know what they need': 'requirement',
  'You heard of another job': 'other-role',
  'You heard what they missed': 'feedback',
  'You have an interview': 'interview-time',
};
const ENDING_OF: Record<string, Outcome | undefined> = {
  'You have an interview': 'interview-booked',
  'You answered their questions': 'screen-done',
  'You agreed on the next call': 'callback-agreed',
  'You found something out': 'info-gained',
  'They have your application': 'receipt-confirmed',
  'They want an email': 'to-email',
  'They want you to use their website': 'to-portal',
  'You left a message': 'message-left',
  'You left a voicemail': 'voicemail-left',
  'You can call again later': 'retry-later',
  'The job is gone. You heard it today, not in a month': 'closed-filled',
  'They said no. You did the hard part': 'closed-no',
  'They do not take calls': 'closed-no-calls',
  'You stopped the call. That was right': 'safety-stop',
  'The line went dead': 'dropped',
  'You ended the call': 'ended-by-caller',
  'The call is not over yet': undefined,
};
const titled: Rule = ({ text, at }, { transcript, outcome }, turn) => {
  const gain = TITLE_OF[text];
  if (gain && turn && gainedFrom(transcript, gain, at) !== undefined) return true;
  const isNothing = transcript.every(({ gains }) => Object.keys(gains ?? {}).length === 0);
  return isNothing && text in ENDING_OF && ENDING_OF[text] === outcome;
};

/** Advice stands at a turn where they were stuck, and is a coach's of that turn, or words to say. */
const advised: Rule = (sentence, raw, turn) => {
  const { reply } = turn ?? {};
  const file = raw.file.turns[turn?.turn ?? ''];
  const isStuck =
    helped('blank')(sentence, raw, turn) ||
    helped('tried')(sentence, raw, turn) ||
    /poor|otherwise/.test(reply?.judgement ?? '');
  const edges = JSON.stringify([file?.moves ?? {}, file?.otherwise ?? '']);
  const isTheirs = file?.coach === sentence.text || edges.includes(JSON.stringify(sentence.text));
  return isStuck && (isTheirs || /^Say( your line for this aloud once more|: “.+”)$/s.test(sentence.text));
};

const repliesWith = (raw: Raw) => repliesOf(raw).filter(({ take }) => take !== undefined);
const sum = (values: readonly number[]) => values.reduce((so, value) => so + value, 0);
const numberIn = (text: string) => Number(text.match(/\d+(\.\d+)?/)?.[0] ?? 1);

/** What was measured is worked out again from the takes; what was not, cannot be. */
const MEASURED: Record<string, Rule> = {
  Pace: ({ text }, raw) => {
    const paces = repliesWith(raw).flatMap(paceIn);
    const pace = (60 * sum(paces.map(({ words }) => words))) / sum(paces.map(({ seconds }) => seconds));
    return text === 'Not measured.' ? paces.length === 0 : Math.abs(numberIn(text) - pace) <= pace / 50;
  },
  Pauses: ({ text }, raw, turn) => {
    const pauses = repliesWith(raw).flatMap(silencesIn);
    if (text === 'Not measured.') return repliesWith(raw).every((reply) => spokenIn(reply).length === 0);
    if (text === 'No pause of more than half a second.')
      return pauses.length === 0 && repliesWith(raw).some((reply) => spokenIn(reply).length > 0);
    const [count, longest] = text.startsWith('One, ')
      ? [1, numberIn(text)]
      : [numberIn(text), numberIn(text.slice(text.indexOf(',')))];
    const here = turn?.reply ? Math.max(...silencesIn(turn.reply)) : 0;
    return (
      count === pauses.length &&
      [Math.max(...pauses), here].every((each) => Math.abs(each - longest) <= 0.051)
    );
  },
  'Before you began': ({ text }, raw) => {
    const delays = repliesWith(raw).flatMap(delayIn);
    if (text === 'Not measured.') return delays.length === 0;
    const told = numberIn(text);
    const [sooner, later] = [
      delays.filter((each) => each <= told + 0.051),
      delays.filter((each) => each >= told - 0.051),
    ];
    return delays.length > 0 && sooner.length * 2 >= delays.length && later.length * 2 >= delays.length;
  },
  Speaking: ({ text }, raw) => {
    const spoken = sum(repliesWith(raw).map(secondsIn));
    return text === 'Not measured.' ? spoken === 0 : spoken > 0 && Math.abs(numberIn(text) - spoken) <= 0.51;
  },
  'Words like um': ({ text, quotes }, raw) => {
    const own = repliesOf(raw).flatMap(({ by: how, text: said = '' }) => (how ? [plain(said)] : []));
    const told = [...text.matchAll(/“([^”]+)”/g)].map(([, word = '']) => plain(word));
    if (text === 'Not measured.') return own.every((said) => !/ (um|uh) /.test(said));
    return (
      told.length > 0 &&
      quotes[0]?.by === 'you' &&
      told.every((word) => own.some((said) => said.includes(word)))
    );
  },
};

/** A measure says this and no more: no praise, no blame, and no pace but one's own. */
const FORMS = [
  /^Not measured\.$/,
  /^About \d+ words a minute\. It is compared with your own calls only\.$/,
  /^About [\d.]+ seconds?, as a rule\.$/,
  /^You spoke for \d+ seconds?\.$/,
  /^No pause of more than half a second\.$/,
  /^One, of [\d.]+ seconds?\. A pause gives them time to follow\.$/,
  /^\d+, the longest of [\d.]+ seconds?\. Pauses give them time to follow\.$/,
  /^“[^”]+”(, “[^”]+”)*\. A few are part of how people speak\.$/,
  /^“[^”]+”(, “[^”]+”)*\. They come while one plans\. Key words in front of you help\.$/,
];
const measuredRule = ({ label, text }: Sentence): Rule | undefined =>
  FORMS.some((form) => form.test(text)) ? MEASURED[label] : undefined;

const ruleFor = (sentence: Sentence): Rule | undefined => {
  const { about, text } = sentence;
  if (about === 'measure') return measuredRule(sentence);
  if (about === 'title') return titled;
  if (about === 'gain') return gained;
  return about === 'try' ? advised : RULES[text];
};
