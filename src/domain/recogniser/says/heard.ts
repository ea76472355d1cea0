import { isStop, mendWords } from '../mend-words.ts';

/** What was said, made ready to look for things in it. */
export type Heard = {
  /** Its words in small letters, slips mended, ends of sentences as `.` and `?`. */
  words: readonly string[];
  /** The same, sentence by sentence, with a space at both ends; a question ends in ` ? `. */
  sentences: readonly string[];
  /** Words that were written with a capital although they begin no sentence. */
  capitals: ReadonlySet<string>;
  /** Written with capitals where they belong, not typed in haste or transcribed. */
  isCased: boolean;
};

/** "Lookin'", "callin": as many people say it, and as it is written down then. */
const DROPPED =
  /\b(look|call|work|hir|ask|check|tak|try|wonder|hop|follow|apply|think|mak|do|go|com|tell|say|wait|want|need|gett|plann|send)in\b'?/gi;

export function hear(text: string): Heard {
  const words = mendWords(text.replace(/’/g, "'").replace(DROPPED, '$1ing'));
  return {
    words,
    sentences: sentencesOf(words),
    capitals: capitalsIn(text),
    isCased: /^\P{L}*\p{Lu}/u.test(text),
  };
}

function sentencesOf(words: readonly string[]): string[] {
  const sentences: string[] = [];
  let start = 0;
  [...words, '.'].forEach((word, at) => {
    if (!isStop(word)) return;
    const inside = words.slice(start, at);
    if (inside.length > 0) sentences.push(` ${inside.join(' ')} ${word === '?' ? '? ' : ''}`);
    start = at + 1;
  });
  return sentences;
}

/** Titles end no sentence, so the name after one counts. */
function capitalsIn(text: string): Set<string> {
  const found = text
    .replace(/\b(Mrs?|Ms|Dr)\./g, '$1')
    .matchAll(/(?<![.?!…]\s*)(?<=\S\s+["“(]?)\p{Lu}[\p{L}'’-]*/gu);
  return new Set([...found].flatMap(([word]) => mendWords(word)));
}

/** Words as they are compared: small, without accents, no ends of sentences. */
export const plainWords = (text: string): string[] => mendWords(text).filter((word) => !isStop(word));

/** Where a row of words stands in another; -1 when it does not. */
export const placeOf = (row: readonly string[], words: readonly string[], from = 0): number => {
  if (row.length === 0) return -1;
  for (let at = from; at + row.length <= words.length; at++)
    if (row.every((word, index) => words[at + index] === word)) return at;
  return -1;
};
