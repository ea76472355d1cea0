import type { Facts } from '../../library/ids.ts';
import { endAt, finderOf } from './finder.ts';
import { isOccupation } from './occupation.ts';
import { BLANK, isSign, type Word } from './read-words.ts';

/** Places in a row of words, the end not included. */
export type Stretch = { from: number; to: number };

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const JOB = set(`job jobs position positions role roles post posts vacancy vacancies opening openings spot
  spots posting gig opportunity shift shifts placement apprenticeship internship traineeship ad advert
  advertisement listing application applications`);

/** Words before "job" that do not say which. */
const EMPTY =
  set(`new open available posted advertised good great nice same other another full part time online
  recent current above first second third last next temporary permanent summer weekend seasonal entry level
  vacant complete whole right perfect dream interesting exciting previous old any some one certain particular
  job jobs work working position positions role application career employment paid real free holiday big only
  best real-time written completed submitted very local possible potential future regular steady decent well
  said mentioned following different similar many more most few several two three such general initial aforementioned mentioned aforesaid above vacant captioned esteemed
  proper hard easy tough small bad wonderful amazing lovely busy quiet dirty safe cool fun normal desk manual
  physical indoor outdoor temp side main actual single such every each no lost better worse own`);

/** Words at which a job's name begins, or before which there is none. */
const DETERMINER =
  set(`the a an your this that my our his her their for about of as regarding concerning in on to
  and your's`);
const NEVER =
  set(`i you he she it we they me us is am are was were be been have has had do did does not can could
  will would may might must should need want get got applied apply applying sent send see saw know think like
  love take if when what who how why where which because but or so to with from at by just please thank thanks
  hear heard about into there here then out up off find found look looking ask asking offer offering`);

/** "applied as a porter", "an opening for a server": the job's name follows. */
const BEFORE_NAME = [
  '(apply|applied|applying|application|applications) [online|here|again|there|with you|in person] (as|for|to be) [a|an|the|your|one of your]',
  '(<job>|work) (as|of|for|to be) [a|an|the|your|new|more|some]',
  '(<job>|work|help|shift*) (in|on) (the|your) +(kitchen*|warehouse*|laundry|bakery|stock|garden*|greenhouse|yard|garage|workshop|canteen|nursery|ward*|lab|bar|front|reception|tills|farm|fields|post room|mail room|bakery|butchery|deli|dining|pool|gym|library|salon)',
  '(ad|advert|advertisement|sign|listing|posting|card|notice) (for|saying) [a|an|the|your|new|more]',
].map(finderOf);

/** "about the line cook", "looking for drivers": what follows must end like an occupation, since anything may. */
const BEFORE_OCCUPATION = finderOf(
  '(about|regarding|concerning|for|as|becoming|being|interested in|hire|hiring|need|needing|want) [a|an|the|your|new|more]',
);

/** Words that end a name, or are none. */
const NO_NAME =
  set(`job jobs work working position role post it this that one them someone somebody anyone anybody
  people something anything everything myself you me us weeks week days day months month now today yesterday
  monday tuesday wednesday thursday friday saturday sunday first second third time times many staff help
  workers employees more other any some your my the a an in on at by from with over through last next and or
  but if when about online again years opportunity interview interviews chance while ages minute moment
  candidates applicants everyone vacancy opening`);

/** Where a text names the job: its own name where that is known, or the name before or after "job". */
export function findPosition(words: readonly Word[], facts: Facts = {}): Stretch | undefined {
  for (let at = 0; at < words.length; at += 1) {
    const found = nameBefore(words, at) ?? nameAfter(words, at) ?? ownName(words, at, facts);
    if (found) return found;
  }
  return undefined;
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
