import { fitsBetween } from './fits-between.ts';
import { beginsSentence, capital, leaveOut } from './leave-out.ts';
import type { MarkKind } from './marks/mark.ts';

/** What stands for "these words are not needed" in a phrase's `instead`. */
const LEAVE_OUT: readonly (string | undefined)[] = ['leave it out', 'a short silence'];

/** Is the advice to say nothing in the place of the words? */
export const isLeftOut = (instead: string | undefined): boolean => LEAVE_OUT.includes(instead);

/** Advice on what to say, which is no wording that can stand there. */
const ADVICE = /^(say (what|who|the|how|it)|give one|name the|end (with|it)|keep (your|the))\b/i;
const QUESTION = /^(do|could|may|when|is)\b/i;

/**
 * A text with the marked stretch said another way; undefined where the advice is not a wording, or would leave half a
 * sentence between the words around it. `position` stands where the wording leaves room for the job ("the … job");
 * without one such a wording cannot be used.
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
  if (instead === undefined || ADVICE.test(instead)) return undefined;
  const before = text.slice(0, start);
  const marked = text.slice(start, end);
  const after = text.slice(end);
  if (isLeftOut(instead)) return leaveOut(before, marked, after, kind === 'hedging' || kind === 'filler');
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
  const next = (rest: string) => rest.replace(/^\s+\p{Ll}/u, (begin) => begin.toUpperCase());
  if (/[?.!]$/.test(words)) return next(after.replace(/^[.,!?;]/, ''));
  if (!QUESTION.test(words)) return after;
  return after.startsWith(',') ? `?${next(after.slice(1))}` : after.replace(/^([^.!?]*)\.(?=\s|$)/, '$1?');
}

/** Words begin with a capital letter where a sentence begins, and elsewhere only "I" does. */
const asStands = (words: string, before: string): string =>
  beginsSentence(before) ? capital(words) : words.replace(/^(?!I\b)./u, (letter) => letter.toLowerCase());
