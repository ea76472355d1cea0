/** Words that say nothing where they stand: what is left without them is still a sentence. English only. */
const SOFT = [
  'i (?:just )?(?:guess|think|suppose|mean|feel like|would say that|would say|reckon|believe|imagine|gather|presume)',
  '(?:or|and) (?:something|anything|stuff)(?: like that)?|or whatever|and all that',
  'if that (?:makes sense|is okay|is all right)|you know(?: what(?: i mean)?)?|to be honest|sort of|kind of|kinda|sorta',
  'a (?:little )?bit|a little|like|just|only|really|very|maybe|perhaps|possibly|probably|basically|actually|literally',
  '(?:real|really|super) quick(?:ly)?|quickly|briefly|fairly|somewhat|hopefully|honestly|obviously|u+m+|u+h+|e+r+m*|h+m+|ah|oh|so yeah|yeah|well|okay,? so|okay|ok so|right|so|anyway|hereby',
].join('|');

const SOFTENER = new RegExp(`(?:,\\s*|\\s+)?\\b(?:${SOFT})(?![\\p{L}'’-])(?:\\s*,)?`, 'giu');

/**
 * A text without the soft words of a marked stretch; where it holds none, without the stretch, if it stands apart between
 * signs. `soft`: only the soft words are meant. Undefined where half a sentence would be left: "This is a stupid question" without "stupid question".
 */
export function leaveOut(before: string, marked: string, after: string, soft: boolean): string | undefined {
  const left = marked.replace(SOFTENER, '').trim();
  if (!/[\p{L}\p{N}]/u.test(left)) return closed(before, after);
  if (soft && left !== marked.trim()) {
    const rest = marked.includes(',') && !left.endsWith(',') ? after.replace(/^,/, '') : after;
    return before + (beginsSentence(before) ? capital(left) : left) + rest;
  }
  if (!standsApart(before, marked, after)) return undefined;
  return closed(before, beginsSentence(before) ? after.replace(/^\s*,?\s*(but|and|so)\s+/i, ' ') : after);
}

const standsApart = (before: string, marked: string, after: string): boolean =>
  beginsSentence(before)
    ? /(,|\bbut)$/i.test(marked) || /^\s*($|[.,!?;:]|(but|and|so(?! much| many))\b)/i.test(after)
    : /[,;:]\s*$/.test(before) && /^\s*($|[.,!?;:])/.test(after);

/** What is left when words are taken out: no double space, no lone comma, and the sentence begins with a capital. */
function closed(before: string, after: string): string {
  if (beginsSentence(before)) return (before + capital(after.replace(/^[\s,.;:]+/, ''))).trimEnd();
  const kept = after.replace(/^,(?=\s)/, /,\s*$/.test(before) ? '' : ',');
  // "the job, |I guess|." ends at once
  if (/^\s*([.!?;:]|$)/.test(kept)) return before.replace(/,?\s+$/, '') + kept.trimStart();
  return before + (/\s$/.test(before) ? kept.trimStart() : kept);
}

export const beginsSentence = (before: string): boolean => /(^|[.!?…]\s*)$/.test(before);
export const capital = (words: string): string => words.replace(/^./u, (letter) => letter.toUpperCase());
