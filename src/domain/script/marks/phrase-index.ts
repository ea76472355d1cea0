import { PHRASE_MARKS, type PhraseMark } from '../../library/ids.ts';
import type { Phrases } from '../../library/schemas.ts';
import { type Finder, finderOf } from './finder.ts';
import { anchorsOf } from './pattern-anchor.ts';
import type { Word } from './read-words.ts';

/** A phrase of the lists. `mild`: fine by itself. `finder` is made when it is first looked for. */
export type Phrase = {
  kind: PhraseMark;
  instead: string;
  mild: boolean;
  place: number;
  /** Sets of words of which one must be in the sentence, besides the one it is sorted by. */
  needs: () => readonly Need[];
  finder: () => Finder;
};

/** One of these words, or one that begins so. */
type Need = { words: ReadonlySet<string>; open: readonly string[] };

/** The phrases by a word they cannot do without: `open` by the first letter of those with any ending. */
export type PhraseIndex = {
  byWord: ReadonlyMap<string, readonly Phrase[]>;
  open: ReadonlyMap<string, readonly { start: string; phrase: Phrase }[]>;
  anywhere: readonly Phrase[];
};

/** Sorts the phrases by their rarest words. Cheap, since none of them is read in full. */
export function indexPhrases(phrases: Phrases): PhraseIndex {
  const byWord = new Map<string, Phrase[]>();
  const open = new Map<string, { start: string; phrase: Phrase }[]>();
  const anywhere: Phrase[] = [];
  let place = 0;
  for (const kind of PHRASE_MARKS)
    for (const { say: written, instead } of phrases[kind]) {
      const mild = written.startsWith('~');
      const say = mild ? written.slice(1) : written;
      const [rarest, ...needs] = anchorsOf(say);
      const phrase = {
        kind,
        instead,
        mild,
        place,
        needs: once(() => needs.map(needOf)),
        finder: once(() => finderOf(say)),
      };
      place += 1;
      if (!rarest) anywhere.push(phrase);
      for (const word of rarest ?? [])
        if (word.endsWith('*')) add(open, word.charAt(0), { start: word.slice(0, -1), phrase });
        else add(byWord, word, phrase);
    }
  return { byWord, open, anywhere };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** The phrases that may stand among these words, in the order of the lists. */
export function phrasesFor(words: readonly Word[], { byWord, open, anywhere }: PhraseIndex): Phrase[] {
  const said = new Set(words.flatMap(({ word, own }) => (own ? [] : [word])));
  const possible = new Set(anywhere);
  for (const word of said) {
    for (const phrase of byWord.get(word) ?? []) if (hasAll(said, phrase)) possible.add(phrase);
    for (const { start, phrase } of open.get(word.charAt(0)) ?? [])
      if (word.startsWith(start) && hasAll(said, phrase)) possible.add(phrase);
  }
  return [...possible].sort((one, other) => one.place - other.place);
}

const hasAll = (said: ReadonlySet<string>, { needs }: Phrase): boolean =>
  needs().every((need) => meets(said, need));

function meets(said: ReadonlySet<string>, { words, open }: Need): boolean {
  for (const word of said) if (words.has(word) || open.some((start) => word.startsWith(start))) return true;
  return false;
}

const needOf = (words: readonly string[]): Need => ({
  words: new Set(words),
  open: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
});
