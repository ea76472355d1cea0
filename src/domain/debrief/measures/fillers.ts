import type { Phrases } from '../../library/schemas.ts';
import { marksIn } from '../../script/marks/marks-in.ts';
import type { HeardReply } from './measure.ts';
import { secondsOf, speakingIn } from './speaking.ts';

/** `said`: the fillers as they stand in the words, in order. `aMinute`: of those spoken, in a minute of speaking. */
export type Fillers =
  | { rule: 'few-fillers' | 'many-fillers'; values: { count: number; said: string[]; aMinute: number } }
  | { rule: 'fillers'; values: { count: number; said: string[] } }
  | { rule: 'fillers-not-measured'; values: Record<string, never> };

/** Up to so many a minute do no harm that was ever measured (domain.md C). */
const HARMLESS = 5;
/** One "um" in a short reply is no rate. */
const SHORTEST_SECONDS = 30;

/**
 * The fillers of a call. Counted only in words that were typed or recognised and hold at least one: recognition leaves
 * most of them out, so words without any prove nothing, and "none" is never said (FORMATS 10).
 */
export function fillersIn(replies: readonly HeardReply[], phrases: Phrases): Fillers {
  const found = replies.map((reply) => ({
    said: fillersOf(reply.words ?? '', phrases),
    seconds: reply.words ? secondsOf(speakingIn(reply) ?? []) : 0,
  }));
  const said = found.flatMap((each) => each.said);
  if (said.length === 0) return { rule: 'fillers-not-measured', values: {} };
  const spoken = found.filter(({ seconds }) => seconds > 0);
  const aloud = spoken.flatMap((each) => each.said).length;
  const seconds = spoken.reduce((sum, each) => sum + each.seconds, 0);
  const count = said.length;
  if (aloud === 0 || seconds < SHORTEST_SECONDS) return { rule: 'fillers', values: { count, said } };
  const aMinute = (60 * aloud) / seconds;
  return { rule: aMinute > HARMLESS ? 'many-fillers' : 'few-fillers', values: { count, said, aMinute } };
}

const fillersOf = (words: string, phrases: Phrases): string[] =>
  marksIn(words, 'line', phrases)
    .filter(({ kind }) => kind === 'filler')
    .map(({ start, end }) => words.slice(start, end));
