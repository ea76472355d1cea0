import type { PhraseMark } from '../../library/ids.ts';
import type { Phrases } from '../../library/schemas.ts';
import { endAt } from './finder.ts';
import { indexPhrases, type PhraseIndex, phrasesFor } from './phrase-index.ts';
import type { Word } from './read-words.ts';

/** A phrase that stands at these words (the end not included). `mild`: fine by itself. */
export type Found = { kind: PhraseMark; from: number; to: number; instead: string; mild: boolean };

/** Made once for each set of phrases. */
const indexes = new WeakMap<Phrases, PhraseIndex>();

/** Finds every phrase of the lists at every word. None goes over the end of a sentence. */
export function findPhrases(words: readonly Word[], phrases: Phrases): Found[] {
  const index = indexes.get(phrases) ?? indexPhrases(phrases);
  indexes.set(phrases, index);
  const found: Found[] = [];
  for (let from = 0; from < words.length; ) {
    const to = sentenceEnd(words, from);
    for (const { finder, kind, instead, mild } of phrasesFor(words.slice(from, to), index))
      for (let at = from; at < to; at += 1) {
        const word = words[at];
        if (!word || word.own || !isHeard(word)) continue;
        const end = endAt(finder(), words, at);
        if (end > at) found.push({ kind, from: at, to: end, instead, mild });
      }
    from = to;
  }
  return found;
}

function sentenceEnd(words: readonly Word[], from: number): number {
  let to = from + 1;
  while (to < words.length && words[to]?.sentence === words[from]?.sentence) to += 1;
  return to;
}

/** "ER" and "UM" are a ward and a university, not sounds, unless all is in capitals. */
const isHeard = ({ written, word }: Word): boolean => !(/^\p{Lu}{2,3}$/u.test(written) && word.length < 3);
