import { type Around, clauseAround } from './clause-around.ts';
import { fitsBetween, isClause } from './fits-between.ts';
import { beginsSentence, capital, leaveOut } from './leave-out.ts';
import { isLeftOut } from './marks/is-left-out.ts';
import type { MarkKind } from './marks/mark.ts';

/** Advice on what to say, which is no wording that can stand there. */
const ADVICE =
  /^(say (what|who|which|the|how|it)|ask (it|which|when|for)|give one|name the|end (with|it)|keep (your|the))\b/i;

/** Is the advice a thing to do, and no words that could stand there? */
export const isAdvice = (instead: string): boolean => ADVICE.test(instead);

const QUESTION = /^(do|could|may|when|is)\b/i;

/**
 * A text with the marked stretch said another way; undefined where the advice is not a wording, or would leave half a
 * sentence between the words around it. Where it fits only in place of the whole clause, that goes. `position` stands
 * where the wording leaves room for the job ("the … job"); without one such a wording cannot be used.
 */
export function swapMark(
  text: string,
  {
    kind,
    start,
    end,
    instead,
  }: { kind?: MarkKind; start: number; end: number; instead?: string | undefined },
  position: string | undefined,
): string | undefined {
  if (instead === undefined || isAdvice(instead)) return undefined;
  const around = { before: text.slice(0, start), marked: text.slice(start, end), after: text.slice(end) };
  const clause = isLeftOut(instead) || isClause(instead) ? clauseAround(around, kind) : undefined;
  const swap = isLeftOut(instead)
    ? ({ before, marked, after }: Around) =>
        leaveOut(before, marked, after, kind === 'hedging' || kind === 'filler')
    : (each: Around) => swapIn(each, instead, position);
  return swap(around) ?? (clause && swap(clause));
}

function swapIn(
  { before, marked, after }: Around,
  instead: string,
  position: string | undefined,
): string | undefined {
  const words = instead.replace('…', position ?? '…');
  if (words.includes('…') || !fitsBetween(instead, before, marked, after)) return undefined;
  const lead = /^(the|what|this|my|your|people)\b/i.test(words)
    ? before.replace(/\b(the|an?|my|your|our)\s+$/i, '')
    : before;
  const sign =
    /[.!?]$/.test(marked) && !/[.!?]$/.test(words) ? (QUESTION.test(words) ? '?' : marked.slice(-1)) : '';
  return lead + asStands(words, lead) + goingOn(words, sign + after);
}

/** What stands behind a wording: a new sentence behind its sign, and a question mark behind a question. */
function goingOn(words: string, after: string): string {
  const next = (rest: string) =>
    rest.replace(/^\s+(?:but|and|so)\s+/i, ' ').replace(/^\s+\p{Ll}/u, (begin) => begin.toUpperCase());
  if (/[?.!]$/.test(words)) return next(after.replace(/^[.,!?;]/, ''));
  if (!QUESTION.test(words)) return after;
  return after.startsWith(',') ? `?${next(after.slice(1))}` : after.replace(/^([^.!?]*)\.(?=\s|$)/, '$1?');
}

/** Words begin with a capital letter where a sentence begins, and elsewhere only "I" does. */
const asStands = (words: string, before: string): string =>
  beginsSentence(before) ? capital(words) : words.replace(/^(?!I\b)./u, (letter) => letter.toLowerCase());
