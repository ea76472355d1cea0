import type { Facts } from '../../library/ids.ts';
import { endAt, finderOf } from './finder.ts';
import { DETERMINER, EMPTY, JOB, NEVER, NO_NAME } from './job-words.ts';
import { isOccupation } from './occupation.ts';
import { BLANK, isSign, type Word } from './read-words.ts';
import { skipPauses } from './skip-pauses.ts';

/** Places in a row of words, the end not included. */
export type Stretch = { from: number; to: number };

/** "applied as a porter", "an opening for a server": the job's name follows. */
const BEFORE_NAME = [
  '(apply|applied|applying|application|applications) [online|here|again|there|with you|in person] (as|for|to be) [a|an|the|your|one of your]',
  '(<job>|work) (as|of|for|to be) [a|an|the|your|new|more|some]',
  `(<job>|work|help|shift*) (in|on) (the|your) +(kitchen*|warehouse*|laundry|bakery|stock|garden*|greenhouse|yard|
    garage|workshop|canteen|nursery|ward*|lab|bar|front|reception|tills|farm|fields|post room|mail room|butchery|deli|
    dining|pool|gym|library|salon)`,
  '(ad|advert|advertisement|sign|listing|posting|card|notice) (for|saying) [a|an|the|your|new|more]',
].map(finderOf);

/** "about the line cook", "looking for drivers": what follows must end like an occupation, since anything may. */
const BEFORE_OCCUPATION = finderOf(
  '-(work*|years|experience|been|was|were|am|are|learned|trained) (about|regarding|concerning|for|as|becoming|being|interested in|hire|hiring|need|needing|want) [a|an|the|your|new|more]',
);

/** Where a text names the job: its own name where that is known, or the name before or after "job". */
export function findPosition(words: readonly Word[], facts: Facts = {}): Stretch | undefined {
  const places = placesSaid(words);
  const said = places.flatMap((place) => words[place] ?? []);
  for (let at = 0; at < said.length; at += 1) {
    const found = nameBefore(said, at) ?? nameAfter(said, at) ?? ownName(said, at, facts);
    if (found) return { from: places[found.from] ?? 0, to: (places[found.to - 1] ?? 0) + 1 };
  }
  return undefined;
}

/** Where words stand that say something: "the, um, gelato job" names a job, as "the gelato job" does. */
function placesSaid(words: readonly Word[]): number[] {
  const places: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const after = skipPauses(words, at);
    const isFilled = words.slice(at, after).some(({ word }) => word !== ',');
    if (isFilled) at = after;
    if (at < words.length) places.push(at);
  }
  return places;
}

/** "the stock lead job": the words between the article and "job", where one of them says which. */
function nameBefore(words: readonly Word[], at: number): Stretch | undefined {
  if (!JOB.has(words[at]?.word ?? '')) return undefined;
  let from = at;
  let says = false;
  for (let word = words[from - 1]; word && at - from < 6; word = words[from - 1]) {
    if (DETERMINER.has(word.word)) return says ? { from, to: at } : undefined;
    if (isSign(word) || NEVER.has(word.word)) return undefined;
    says ||= !EMPTY.has(word.word) && !/^\d/.test(word.word);
    from -= 1;
  }
  return says && from === 0 ? { from, to: at } : undefined;
}

function nameAfter(words: readonly Word[], at: number): Stretch | undefined {
  for (const finder of BEFORE_NAME) {
    const from = endAt(finder, words, at);
    if (from < 0 || !isOfName(words[from])) continue;
    let to = from + 1;
    while (to < from + 4 && isOfName(words[to]) && !DETERMINER.has(words[to]?.word ?? '')) to += 1;
    return { from, to };
  }
  const from = endAt(BEFORE_OCCUPATION, words, at);
  if (from < 0) return undefined;
  for (let to = from + 1; to <= from + 4; to += 1) {
    const last = words[to - 1];
    if (!last || isSign(last) || NEVER.has(last.word)) return undefined;
    if (isOccupation(last.word) && last.word !== 'manager') return { from, to };
  }
  return undefined;
}

const isOfName = (word: Word | undefined): boolean =>
  word !== undefined &&
  !isSign(word) &&
  !/^\d/.test(word.word) &&
  ![NO_NAME, EMPTY, NEVER, JOB].some((words) => words.has(word.word));

/** A blank for it, or the name of the position that was given. */
function ownName(words: readonly Word[], at: number, { position = '' }: Facts): Stretch | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (word.word === BLANK)
    return /job|position|role/i.test(word.written) ? { from: at, to: at + 1 } : undefined;
  const named = position
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((each) => each.length > 2 && !EMPTY.has(each) && !NEVER.has(each));
  return named.length > 0 && named.every((each, place) => words[at + place]?.word === each)
    ? { from: at, to: at + named.length }
    : undefined;
}
