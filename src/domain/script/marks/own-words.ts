import type { Facts } from '../../library/ids.ts';
import { goesOn } from '../goes-on.ts';
import { isEnd, type Word } from './read-words.ts';

/** Words of names are not the person's wording and are never marked: facts, "Just Salad". */
export function withOwnWords(words: readonly Word[], text: string, facts: Facts = {}): Word[] {
  const places = factPlaces(text, facts);
  const names = placesOfNames(words);
  return words.map((word, at) => {
    const own =
      word.own || names.has(at) || places.some(({ start, end }) => word.start < end && start < word.end);
    return own === word.own ? word : { ...word, own };
  });
}

/** Where the values of facts stand, as whole words, whatever the case. */
function factPlaces(text: string, facts: Facts): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (const value of Object.values(facts)) {
    const wanted = value.trim();
    if (wanted.length < 2) continue;
    const finds = new RegExp(wanted.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'), 'giu');
    for (const { index } of text.matchAll(finds))
      if (!goesOn(text, index) && !goesOn(text, index + wanted.length))
        places.push({ start: index, end: index + wanted.length });
  }
  return places;
}

const CAPITAL = /^(?!I['’])\p{Lu}.*\p{Ll}/u;

const opensSentence = (words: readonly Word[], at: number): boolean =>
  at === 0 ||
  isEnd(words[at - 1]) ||
  (words[at - 1]?.start === words[at]?.start && opensSentence(words, at - 1));

/** Words that a written phrase may give a capital; a name hardly has them. */
const IN_NO_NAME = new Set(['it', 'may', 'whom', 'you', 'i', 'me', 'we', 'yours']);

/** Two or more words in a row with a capital that no sentence gave them: "I was at Just Salad". */
function placesOfNames(words: readonly Word[]): Set<number> {
  const places = new Set<number>();
  const isCapital = (at: number) => {
    const word = words[at];
    return word !== undefined && CAPITAL.test(word.written) && !opensSentence(words, at);
  };
  const inside = words.filter((word, at) => /\p{L}/u.test(word.word) && !opensSentence(words, at));
  if (inside.filter(({ written }) => CAPITAL.test(written)).length * 4 > inside.length * 3) return places;
  for (let at = 0; at < words.length; at += 1) {
    let end = at;
    while (isCapital(end)) end += 1;
    const run = words.slice(at, end);
    if (run.length > 1 && !run.some(({ word }) => IN_NO_NAME.has(word)))
      for (let place = at; place < end; place += 1) places.add(place);
    at = Math.max(at, end);
  }
  return places;
}
