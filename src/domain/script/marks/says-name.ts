import type { Facts } from '../../library/ids.ts';
import { endAt, type Finder, finderOf } from './finder.ts';
import { GREETING, NO_NAME, OPENING_WORD, PARTICLE, TITLE } from './name-words.ts';
import { BLANK, isEnd, isSign, type Word } from './read-words.ts';

/** After these words a name follows, however it is written. */
const SURE = finderOf(
  '([full|first|last|sur] name is|I am called|they call me|(speaking|talking) with|name here is|my name -(is))',
);

/** After these a name may follow: it must look like one. */
const LIKELY = finderOf('(this is|it is|I am|here is|it is me|^ its)');

/** After these words the name stood just before. */
const AFTER = finderOf('(here|speaking|calling|on the line|on the phone|again|from the|ringing|phoning)');

const LOOKS = /^\p{Lu}[\p{L}\p{M}’'-]*$/u;
/** Does the caller say who is calling: "my name is …", "this is …", "… speaking", "Hi, Joe Pulaski, about …"? */
export function saysName(words: readonly Word[], facts: Facts = {}): boolean {
  const hasCapitals = words.some(({ written, word }) => LOOKS.test(written) && word !== 'i');
  return words.some((word, at) => {
    if (word.word === BLANK) return /name/i.test(word.written) && !/their|job|company/i.test(word.written);
    return (
      isGiven(words, at, facts) ||
      follows(words, at, SURE, (next) => !isSign(next) && !NO_NAME.has(next.word)) ||
      follows(words, at, LIKELY, (next) => looksLikeName(next, hasCapitals)) ||
      standsAlone(words, at)
    );
  });
}

function follows(
  words: readonly Word[],
  at: number,
  finder: Finder,
  isName: (word: Word) => boolean,
): boolean {
  const end = endAt(finder, words, at);
  const next = words[words[end]?.word === ',' ? end + 1 : end];
  return end >= 0 && next !== undefined && isName(next);
}

const looksLikeName = ({ word, written }: Word, hasCapitals: boolean): boolean =>
  /^\p{L}/u.test(word) &&
  !NO_NAME.has(word) &&
  (LOOKS.test(written) || !/\p{Script=Latin}/u.test(word) || (!hasCapitals && !/(ing|ed|ly)$/.test(word)));

/** "Priya Shah speaking", "Rosa here": a name before the word; "Joe Pulaski, 313 …": first of all, before a comma. */
function standsAlone(words: readonly Word[], at: number): boolean {
  if (!isPerson(words[at])) return false;
  let end = at + 1;
  while (isPerson(words[end]) || (PARTICLE.has(words[end]?.word ?? '') && isPerson(words[end + 1]))) end += 1;
  const next = words[end];
  const before = words[at - 1];
  if (before && TITLE.has(before.word)) return false;
  const isFirst = before === undefined || isEnd(before) || before.word === ',';
  if (!isFirst) return false;
  if (endAt(AFTER, words, end) >= 0) return true;
  const greeted = before?.word === ',' ? words[at - 2] : undefined;
  const opens =
    before === undefined || isEnd(before) || (greeted !== undefined && GREETING.has(greeted.word));
  return opens && end - at > 1 && (next?.word === ',' || isEnd(next));
}

const isPerson = (word: Word | undefined): boolean =>
  word !== undefined &&
  LOOKS.test(word.written) &&
  word.written.length > 1 &&
  !NO_NAME.has(word.word) &&
  !GREETING.has(word.word) &&
  !TITLE.has(word.word) &&
  !OPENING_WORD.has(word.word);

/** The name that was given as a fact, or one word of it, with its capital. */
const isGiven = (words: readonly Word[], at: number, { name = '', sayName = '' }: Facts): boolean => {
  const word = words[at];
  if (!word || !LOOKS.test(word.written) || isEnd(words[at - 1])) return false;
  return `${name} ${sayName}`
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .some((each) => each.length > 1 && each === word.word && !NO_NAME.has(each));
};
