import { PHRASE_MARKS, type PhraseMark } from '../../library/ids.ts';
import type { Phrases } from '../../library/schemas.ts';
import { type Finder, finderOf } from './match-pattern.ts';
import { parsePattern } from './parse-pattern.ts';
import type { Word } from './read-words.ts';

/** A phrase that stands at these words (the end not included). `mild`: fine by itself. */
export type Found = { kind: PhraseMark; from: number; to: number; instead: string; mild: boolean };

type Ready = Finder & Pick<Found, 'kind' | 'instead' | 'mild'>;

/** Made once for each set of phrases; for each word that was met, the phrases that may begin with it. */
type Made = { all: readonly Ready[]; byWord: Map<string, readonly Ready[]> };
const made = new WeakMap<Phrases, Made>();

/** So many different words are remembered; nobody uses more, a hostile text might. */
const REMEMBERED = 5_000;

/** Finds every phrase of the lists, at each place the longest of each kind. */
export function findPhrases(words: readonly Word[], phrases: Phrases): Found[] {
  const ready = made.get(phrases) ?? makeReady(phrases);
  return words.flatMap((word, from) => {
    if (word.own) return [];
    return beginningWith(word.word, ready).flatMap(({ endFrom, kind, instead, mild }) => {
      const to = endFrom(words, from);
      return to > from && isHeard(word) ? [{ kind, from, to, instead, mild }] : [];
    });
  });
}

/** "ER" and "UM" are a ward and a university, not sounds, unless all is in capitals. */
const isHeard = ({ written, word }: Word): boolean => !(/^\p{Lu}{2,3}$/u.test(written) && word.length < 3);

function beginningWith(word: string, { all, byWord }: Made): readonly Ready[] {
  const known = byWord.get(word);
  if (known) return known;
  const found = all.filter(({ mayBegin }) => mayBegin(word));
  if (byWord.size >= REMEMBERED) byWord.clear();
  byWord.set(word, found);
  return found;
}

function makeReady(phrases: Phrases): Made {
  const all = PHRASE_MARKS.flatMap((kind) =>
    phrases[kind].map(({ say, instead }) => {
      const mild = say.startsWith('~');
      return { ...finderOf(parsePattern(mild ? say.slice(1) : say)), kind, instead, mild };
    }),
  );
  const ready = { all, byWord: new Map() };
  made.set(phrases, ready);
  return ready;
}
