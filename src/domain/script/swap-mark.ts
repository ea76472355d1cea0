/** What stands for "these words are not needed" in a phrase's `instead`. */
const LEAVE_OUT: readonly (string | undefined)[] = ['leave it out', 'a short silence'];

/** Is the advice to say nothing in the place of the words? */
export const isLeftOut = (instead: string | undefined): boolean => LEAVE_OUT.includes(instead);

/** Advice on what to say, which is no wording that can stand there. */
const ADVICE = /^(say (what|who|the|how|it)|give one|name the|end (with|it)|keep (your|the))\b/i;

/**
 * A text with the marked stretch said another way; undefined where the advice is not a wording. `position` stands where the
 * wording leaves room for the job ("the … job"); without one such a wording cannot be used.
 */
export function swapMark(
  text: string,
  { start, end, instead }: { start: number; end: number; instead?: string | undefined },
  position: string | undefined,
): string | undefined {
  if (instead === undefined || ADVICE.test(instead)) return undefined;
  const words = isLeftOut(instead) ? '' : instead.replace('…', position ?? '…');
  if (words.includes('…')) return undefined;
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (words === '') return withoutGap(before, after);
  return before + asStands(words, before) + (/[?.!]$/.test(words) ? after.replace(/^[.,!?;]/, '') : after);
}

/** Words begin with a capital letter where a sentence begins, and elsewhere only "I" does. */
const asStands = (words: string, before: string): string =>
  beginsSentence(before) ? capital(words) : words.replace(/^(?!I\b)./u, (letter) => letter.toLowerCase());

const beginsSentence = (before: string): boolean => /(^|[.!?…]\s*)$/.test(before);
const capital = (words: string): string => words.replace(/^./u, (letter) => letter.toUpperCase());

/** What is left when words are taken out: no double space, no lone comma, and the sentence begins with a capital. */
function withoutGap(before: string, after: string): string {
  if (beginsSentence(before)) return before + capital(after.replace(/^[\s,]+/, ''));
  const kept = after.replace(/^,(?=\s)/, /,\s*$/.test(before) ? '' : ',');
  return before + (/\s$/.test(before) ? kept.replace(/^\s+/, '') : kept);
}
