import { PHRASE_MARKS, type PhraseMark } from '../../library/ids.ts';
import type { Phrases } from '../../library/schemas.ts';
import { type Finder, finderOf } from './finder.ts';
import { isPause } from './match-pattern.ts';
import { isSign, type Word } from './read-words.ts';

/** A phrase that stands at these words (the end not included). `mild`: fine by itself. */
export type Found = { kind: PhraseMark; from: number; to: number; instead: string; mild: boolean };

type Ready = Finder & Pick<Found, 'kind' | 'instead' | 'mild'>;

/** Made once for each set of phrases. `byPair`: for two words that were met, the phrases that may begin so. */
type Made = {
  byStart: ReadonlyMap<string, readonly Ready[]>;
  open: readonly Ready[];
  byPair: Map<string, readonly Ready[]>;
};
const made = new WeakMap<Phrases, Made>();

/** So many pairs are remembered; nobody uses more, a hostile text might. */
const REMEMBERED = 20_000;

/** Finds every phrase of the lists at every word. */
export function findPhrases(words: readonly Word[], phrases: Phrases): Found[] {
  const ready = made.get(phrases) ?? makeReady(phrases);
  const found: Found[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const word = words[from];
    if (!word || word.own || !isHeard(word)) continue;
    for (const { endFrom, kind, instead, mild } of candidates(word, words[from + 1], ready)) {
      const to = endFrom(words, from);
      if (to > from) found.push({ kind, from, to, instead, mild });
    }
  }
  return found;
}

/** "ER" and "UM" are a ward and a university, not sounds, unless all is in capitals. */
const isHeard = ({ written, word }: Word): boolean => !(/^\p{Lu}{2,3}$/u.test(written) && word.length < 3);

/** The phrases that may begin here, by the first two words where they stand side by side. */
function candidates(word: Word, next: Word | undefined, ready: Made): readonly Ready[] {
  const goesOn = next && !next.own && !isSign(next) && !isPause(next) ? next : undefined;
  const pair = `${word.word} ${goesOn?.word ?? ''}`;
  const known = ready.byPair.get(pair);
  if (known) return known;
  const begin = beginningWith(word.word, ready);
  const possible = goesOn ? begin.filter(({ mayBegin }) => mayBegin(word, goesOn)) : begin;
  if (ready.byPair.size >= REMEMBERED) ready.byPair.clear();
  ready.byPair.set(pair, possible);
  return possible;
}

function beginningWith(word: string, { byStart, open }: Made): Ready[] {
  const exact = byStart.get(word) ?? [];
  const isOpen = ({ starts }: Ready) => starts.open.some((start) => word.startsWith(start));
  return [...exact, ...open.filter((each) => isOpen(each) && !exact.includes(each))];
}

function makeReady(phrases: Phrases): Made {
  const byStart = new Map<string, Ready[]>();
  const open: Ready[] = [];
  for (const kind of PHRASE_MARKS)
    for (const { say, instead } of phrases[kind]) {
      const mild = say.startsWith('~');
      const ready = { ...finderOf(mild ? say.slice(1) : say), kind, instead, mild };
      for (const start of ready.starts.exact) {
        const others = byStart.get(start);
        if (others) others.push(ready);
        else byStart.set(start, [ready]);
      }
      if (ready.starts.open.length > 0) open.push(ready);
    }
  const all = { byStart, open, byPair: new Map() };
  made.set(phrases, all);
  return all;
}
