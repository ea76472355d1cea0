import type { Channel } from '../domain/library/ids.ts';
import type { Mark, MarkKind } from '../domain/script/marks/mark.ts';
import { countWords } from '../domain/script/marks/sentences.ts';
import { say, sayAll } from './say.ts';

/** Why a coach would underline this, said to the person; `said` is what is underlined. An email is read, not heard. */
export const whyMarked = (kind: MarkKind, said: string, channel?: Channel): string =>
  ((channel === 'email' && IN_EMAIL[kind]) || WHY[kind])(said);

const WHY: Readonly<Record<MarkKind, (said: string) => string>> = {
  'over-apologetic': (said) => say`"${said}" says sorry for calling. You have a good reason to call.`,
  hedging: (said) => say`"${said}" makes your words smaller. They are clearer without it.`,
  pushy: (said) => say`"${said}" can sound like an order. A question gets more help.`,
  filler: (said) => say`"${said}" fills time while you think. A short silence does that too.`,
  'negative-about-self': (said) => say`"${said}" speaks against you. Say what you can do.`,
  jargon: (said) => say`"${said}" is an office word. A plain word is heard at once.`,
  'vague-reason': (said) => say`"${said}" leaves them guessing. Say the job, the day or the question.`,
  'reads-written-not-spoken': (said) =>
    say`"${said}" is fine in a letter. People do not say it on the phone.`,
  'too-long-sentence': (said) =>
    say`This sentence has ${countWords(said)} words. Two short ones are easier to say and to hear.`,
  'too-long-opener': (said) =>
    say`This start has ${countWords(said)} words. Seventy are about half a minute, and then it is their turn.`,
  'multiple-asks': () => say`Here are two or more questions in one go. Ask one, wait, then ask the next.`,
  'no-name': () => say`They do not hear who is calling.`,
  'no-position': () => say`They do not hear which job it is about.`,
  'no-ask': () => say`There is no question yet, so they do not know what you want.`,
  'missing-thanks': () => say`There is no thank-you yet.`,
};

/** The same of an email, where it is another thing to be read than to be heard. */
const IN_EMAIL: Readonly<Partial<Record<MarkKind, (said: string) => string>>> = {
  'over-apologetic': (said) => say`"${said}" says sorry for writing. You have a good reason to write.`,
  filler: (said) => say`"${said}" says nothing here. The sentence is clearer without it.`,
  jargon: (said) => say`"${said}" is an office word. A plain word is understood at once.`,
  'too-long-sentence': (said) =>
    say`This sentence has ${countWords(said)} words. Two short ones are easier to read.`,
  'no-name': () => say`Your name is not in it yet.`,
  'no-position': () => say`It does not say which job it is about.`,
};

/** What to say instead, as the mark has it or as everybody can say it. */
export const insteadOf = ({ kind, instead }: Mark): string => instead ?? INSTEAD[kind] ?? '';

const INSTEAD: Readonly<Partial<Record<MarkKind, string>>> = sayAll({
  'too-long-sentence': 'end it with a full stop in the middle',
  'too-long-opener': 'keep your name, the job and one question',
  'multiple-asks': 'keep the one question that matters most',
  'no-name': 'My name is …',
  'no-position': 'I applied for the … job.',
  'no-ask': 'Is anything missing from my application?',
  'missing-thanks': 'Thank you.',
});
