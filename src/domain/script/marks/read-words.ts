import { endsSentence } from './sentence-ends.ts';
import { spokenForms } from './spoken-forms.ts';

/** A word as it sounds, or a sign (`,` for any short pause, `.`, `?`, `!`), and where it stands in UTF-16 units. */
export type Word = {
  word: string;
  start: number;
  end: number;
  /** As it was written: a name has a capital, "ER" is no "er". */
  written: string;
  /** The number of its sentence; a line break ends one too. */
  sentence: number;
  /** The number of its line. */
  line: number;
  /** Part of a fact's value or a name: never marked. */
  own: boolean;
};

/** What stands for a blank that is still to be filled: "______ (your name)", "[name]". */
export const BLANK = '_';

const TOKEN =
  /_{2,}(?:\s?\([^)\n]{1,40}\))?|\[[^\]\n]{1,40}\]|[\p{L}\p{N}\p{M}]+(?:['’‘ʼ`´][\p{L}\p{M}]+)*|\.{2,}|[.?!]|[,;:…—–()"“”]|\s-+\s|--+|\n/gu;

const ENDS: ReadonlySet<string> = new Set(['.', '?', '!']);
export const isEnd = (word: Word | undefined): boolean => word === undefined || ENDS.has(word.word);
export const isSign = ({ word }: Word): boolean => word === ',' || ENDS.has(word);

/** Reads a text as words: short forms in full ("I'm" is two words at one place), compounds taken apart. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let line = 0;
  for (const { 0: written, index: start } of text.matchAll(TOKEN)) {
    if (written === '.' && !endsSentence(text, start)) continue;
    const end = start + written.length;
    for (const word of heard(written))
      words.push({ word, start, end, written, sentence, line, own: word === BLANK });
    if (written === '\n') line += 1;
    if (ENDS.has(words.at(-1)?.word ?? '')) sentence += 1;
  }
  return words;
}

function heard(written: string): string[] {
  if (written === '\n') return ['.'];
  if (/^[.?!]$/.test(written)) return [written];
  if (/^[_[]/.test(written)) return [BLANK];
  return /^[\p{L}\p{N}\p{M}]/u.test(written) ? spokenForms(written) : [','];
}
