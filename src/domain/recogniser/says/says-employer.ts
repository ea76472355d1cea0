import { COMMON_WORDS } from './common-words.ts';
import { type Heard, plainWords } from './heard.ts';
import { isNear } from './is-near.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that many firms have in their names. */
const GENERIC =
  set(`inc llc ltd limited corp corporation co company group holdings plc gmbh sons brothers bros partners
  foods food store stores shop shops market markets supermarket mart services service solutions systems logistics
  transport staffing agency bakery cafe coffee restaurant diner bar grill kitchen deli pizza hotel inn motel resort
  clinic hospital care home homes center centre health medical dental school schools district college university
  bank credit union garage auto motors repair cleaning cleaners laundry warehouse supply supplies manufacturing
  industries international construction builders farm farms garden gardens nursery salon spa gym fitness library
  museum theater theatre golf club the and of for a & at associates management team office city county`);

const BEFORE =
  / (morning|afternoon|evening|day|is this|is that|is it|this is|i reached|reached|reach|calling|called|at|to|from|with|by|for|(?<!live|living|born|up|moved) in|manager|boss|owner|people|folks|team|join|joining|of|about|is|applied|work for|people at|and|hello|hi|have|does|are you)( the)?$/;
const NOT_BEFORE =
  / (a|an|my|our|his|her|their|some|no|this|that|every|any|your|mr|mrs|ms|miss|dr|near the|of the|in the|saint) ?$/;
const PLACE = set(
  'church street road avenue park station bridge river college university cathedral lane square',
);

/** Whether the employer is named, near variants too ("Delgado's" for Delgado Foods), not "your store". */
export function saysEmployer(heard: Heard, employer = ''): boolean {
  const own = plainWords(employer)
    .map(asOne)
    .filter((word) => !ARTICLE.has(word));
  const telling = own.filter((word) => !GENERIC.has(word));
  const wanted = telling.length > 0 ? telling : own;
  if (wanted.length === 0) return false;
  const words = heard.words.map(asOne).filter((word) => !ARTICLE.has(word) || word === 'the');
  return words.some((_, at) => namesAt(heard, words, at, wanted, own)) || saysInitials(heard, own);
}

const ARTICLE = set('the and of');
const asOne = (word: string): string => (word === 'saint' ? 'st' : word);

function namesAt(
  { capitals, isCased }: Heard,
  words: readonly string[],
  at: number,
  wanted: readonly string[],
  own: readonly string[],
): boolean {
  const length = matchAt(words, at, wanted);
  if (length === 0) return false;
  const before = ` ${words.slice(Math.max(0, at - 3), at).join(' ')}`;
  const next = words[at + length] ?? '';
  if (PLACE.has(next) && !own.includes(next)) return false;
  if (/ (is this|is that|this is|is it)$/.test(before)) return true;
  const isFollowed = own.includes(next) || own.includes(`${next}s`) || own.includes(next.replace(/s$/, ''));
  const hasCapital = words.slice(at, at + length).some((word) => capitals.has(word));
  const isYours = / your$/.test(before) && hasCapital && (length > 1 || own.includes(next));
  if (isFollowed && next !== '' && hasCapital) return true;
  if ((NOT_BEFORE.test(before) && !isYours) || isPerson(before, next, length)) return false;
  const isOpening = at === 0 || words[at - 1] === '.' || words[at - 1] === '?';
  if (isCased && !hasCapital && !isOpening) return false;
  const isPlain = wanted.every((word) => COMMON_WORDS.has(word)) || matchedApart(words, at, wanted);
  if (isFollowed && next !== '') return true;
  const isLed = own[own.indexOf(wanted[0] ?? '') - 1] === words[at - 1];
  const isNamed = isOpening || isYours || isLed || BEFORE.test(before) || / (the|i)$/.test(before);
  if (isPlain)
    return (
      (hasCapital && isNamed) ||
      (/ (at|to|from|with|for)( the)?$/.test(before) && !matchedApart(words, at, wanted))
    );
  return isNamed || (hasCapital && length === wanted.length && wanted.length > 1);
}

/** "Is Rosie there?", "speak to Rosie": the owner, not the firm. */
const isPerson = (before: string, next: string, length: number): boolean =>
  length === 1 &&
  (/ (speak|talk|word) (to|with)$/.test(before) ||
    (/ is$/.test(before) && /^(there|in|around|available)$/.test(next)));

/** How many words from here are the name: all telling words, the first where it is no plain word, or the name in two. */
function matchAt(words: readonly string[], at: number, wanted: readonly string[]): number {
  if (wanted.every((word, index) => isSame(words[at + index] ?? '', word))) return wanted.length;
  const [first = '', second = ''] = wanted;
  if (wanted.length > 2 && isSame(words[at] ?? '', first) && isSame(words[at + 1] ?? '', second)) return 2;
  if (matchedApart(words, at, wanted)) return 2;
  if (wanted.length > 1 && (COMMON_WORDS.has(first) || first.length < 3)) return 0;
  return isSame(words[at] ?? '', first) ? 1 : 0;
}

const matchedApart = (words: readonly string[], at: number, [first = '']: readonly string[]): boolean =>
  `${words[at]}${words[at + 1]}` === first && words[at] !== first;

const isSame = (word: string, name: string): boolean =>
  word === name || word === `${name}s` || (name.length > 5 && isNear(word, name));

/** "GVNH" for Green Valley Nursing Home. */
const saysInitials = ({ words, capitals }: Heard, own: readonly string[]): boolean => {
  const initials = own.map((word) => word[0]).join('');
  return own.length > 2 && words.includes(initials) && capitals.has(initials);
};
