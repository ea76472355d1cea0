import type { Facts } from '../../library/ids.ts';
import { endAt, type Finder, finderOf } from './finder.ts';
import { BLANK, isEnd, isSign, type Word } from './read-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** After these words a name follows, however it is written. */
const SURE = finderOf(
  '([full|first|last|sur] name is|I am called|they call me|(speaking|talking) with|name here is|my name -(is))',
);

/** After these a name may follow: it must look like one. */
const LIKELY = finderOf('(this is|it is|I am|here is|it is me)');

/** After these words the name stood just before. */
const AFTER = finderOf('(here|speaking|calling|on the line|on the phone|again|from the|ringing|phoning)');

/** Words after "I'm" or "this is" that begin no name, where nothing is written with capitals. */
const NO_NAME =
  set(`a an the my your our his her their this that it not no so very really just also only still now
  here there calling about for from in on at to with of by as regarding and or but if when because i you he she we
  they sorry happy glad sad available interested free ready able sure fine good well okay great new back home
  looking following ringing phoning applying hoping trying wondering writing going working trained qualified
  experienced currently already always never quite one two three second first third last someone somebody anyone
  me mine yours nice important urgent personal private clear true right wrong late early busy nervous excited
  please more less too afraid unable aware keen honest reliable fluent punctual hard friendly careful calm strong
  english spanish british american polish indian january february march april may june july august september
  october november december monday tuesday wednesday thursday friday saturday sunday today tomorrow possible
  difficult easy true all both either any some each open closed gone unemployed employed retired married single
  hr reception sales wednesday actually basically er um uh erm hmm like over under near close aged based living
  speaking studying done finished certified licensed registered capable familiar confident committed dedicated`);

const LOOKS = /^\p{Lu}[\p{L}\p{M}’'-]*$/u;
const GREETING = set('hello hi hey morning afternoon evening day good yes greetings');
const TITLE = set('mr mrs ms miss mx dr sir madam ma dear');

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
  while (isPerson(words[end])) end += 1;
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

/** Words with a capital only because they open a sentence. */
const OPENING_WORD =
  set(`thank thanks many is are was were do does did has have had can could would will may might
  when what who where why how which let tell call ring send ask did yes no okay alright sure speak talk kind best
  again i'd hope wish see have bye goodbye cheers then`);

/** The name that was given as a fact, or one word of it, with its capital. */
const isGiven = (words: readonly Word[], at: number, { name = '', sayName = '' }: Facts): boolean => {
  const word = words[at];
  if (!word || !LOOKS.test(word.written) || isEnd(words[at - 1])) return false;
  return `${name} ${sayName}`
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .some((each) => each.length > 1 && each === word.word && !NO_NAME.has(each));
};
