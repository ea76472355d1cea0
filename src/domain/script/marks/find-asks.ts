import { ASIDE, BEGINS_ASK, JOINS_ASK, WHO_IS_IN } from './ask-phrases.ts';
import { endAt, firstPlace } from './finder.ts';
import { isSign, type Word } from './read-words.ts';
import type { Sentence } from './sentences.ts';

/** The requests of a sentence, each as its words; those aside are left out. */
export function asksIn({ words, asks }: Sentence): Word[][] {
  const begin = firstPlace(BEGINS_ASK, words);
  if (!begin && !asks) return [];
  return clausesOf(words.slice(begin?.from ?? 0)).filter((clause) => !isAside(clause));
}

function isAside(clause: readonly Word[]): boolean {
  if (clause.filter((word) => !isSign(word)).length < 2) return true;
  return [ASIDE, WHO_IS_IN].some((aside) => firstPlace(aside, clause));
}

/** Cuts a request where another one joins it. "Or" offers a choice within one. */
function clausesOf(words: readonly Word[]): Word[][] {
  const clauses: Word[][] = [[]];
  words.forEach((word, at) => {
    const before = words[at - 1];
    const mayJoin =
      word.word === 'and' || word.word === 'plus' || before?.word === ',' || before?.word === 'and';
    if (at > 0 && mayJoin && endAt(JOINS_ASK, words, at) >= 0) clauses.push([]);
    clauses.at(-1)?.push(word);
  });
  return clauses;
}
