/** A breath point every 12 to 15 words (domain.md C). */
const MOST_WORDS = 15;

/**
 * A text cut where one breathes: at the end of each sentence, and inside one that is too long for a breath at a comma, or
 * before a small word that goes on. Joined by a space it is the text, but for its spaces.
 */
export function breathsOf(text: string): string[] {
  const sentences = text.split(/(?<=[.!?…:])\s+|\n+/).map((each) => each.trim());
  return sentences.flatMap(cut).filter((each) => each !== '');
}

function cut(sentence: string): string[] {
  if (wordsIn(sentence) <= MOST_WORDS) return [sentence];
  const places = [
    ...sentence.matchAll(/[,;]\s+|\s+(?=(?:and|but|so|because|or|that|which|who|if|when)\s)/gi),
  ];
  const middle = sentence.length / 2;
  const [best] = places.sort((one, other) => Math.abs(one.index - middle) - Math.abs(other.index - middle));
  if (!best) return [sentence];
  const at = best.index + best[0].trimEnd().length;
  return [...cut(sentence.slice(0, at).trim()), ...cut(sentence.slice(at).trim())];
}

const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
