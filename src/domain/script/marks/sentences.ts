import { isEnd, isSign, type Word } from './read-words.ts';

/** A sentence: its words with their pauses, without the sign at its end. */
export type Sentence = { words: readonly Word[]; line: number; asks: boolean };

/** The sentences of a text that hold a word. */
export function sentencesOf(words: readonly Word[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at <= words.length; at += 1) {
    const end = words[at];
    if (!isEnd(end)) continue;
    const inside = words.slice(from, at);
    from = at + 1;
    const [first] = inside.filter((word) => !isSign(word));
    if (first) sentences.push({ words: inside, line: first.line, asks: end?.word === '?' });
  }
  return sentences;
}

/** Words as one counts them: what stands between spaces or dashes and holds a letter or a digit. */
export const countWords = (text: string): number =>
  text.split(/\s+|[—–]|--+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
