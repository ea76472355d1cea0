import type { Facts } from '../../library/ids.ts';
import { COMMON_WORDS } from './common-words.ts';
import { type Heard, plainWords } from './heard.ts';
import { isNear } from './is-near.ts';
import { areSameName } from './nicknames.ts';

/** Parts of names that are no name by themselves; at the beginning they are: "Van Nguyen", "Al Green". */
const PARTICLES: ReadonlySet<string> = new Set(
  'de la del da do dos das di van von der den bin ibn al el le st mc mac y e and jr sr'.split(' '),
);

const BEFORE =
  /( name| name is| this is| i am| it is| call me| called| calls me| here is| under| am| named| me is| here speaks| with you speaks| who is| this was| i call myself| myself| i go by)( mr| mrs| ms| miss| dr| mister)?$/;
const AFTER =
  /^(here|speaking|calling|again|called|on (the (line|phone)|my|five|\d)|(is )?my (full |first |last )?name|and i (am|applied|have|sent)|i (applied|am calling|have (sent|applied))|applicant|one of the|for the|about (the|my|a)|from the|regarding)\b/;

/** Somebody else, or somebody who is spoken to. */
const NOT_MINE =
  /( hi| hello| hey| morning| afternoon| evening| thanks| thank you| dear| bye| goodbye| sorry| okay| great| (speak|talk|speaking|talking|spoke|word|connect me|put me through) (to|with)| ask for| reach| looking for| calling for| is| was| see| and| from| by| your| for| in| of| since| until| next| last| every| to| friend| buddy| brother| sister| cousin| son| daughter| wife| husband| neighbor| neighbour| colleague| boss| mother| father| uncle| aunt| roommate)( mr| mrs| ms| miss| dr| mister)?$/;

/** Whether the caller's own name is said: full, first, last, nickname or spelled, not the same word in another sense. */
export function saysName(heard: Heard, { name = '', employer = '' }: Facts): boolean {
  const own = [...new Set(plainWords(name.replaceAll('-', ' ')))].filter(
    (word, at) => word.length > 1 && (at === 0 || !PARTICLES.has(word)),
  );
  if (own.length === 0) return false;
  const { words } = heard;
  if (own.some((word) => isSpelled(words, word))) return true;
  const firm = plainWords(employer).slice(0, 2);
  return words.some((_, at) => !isFirm(words, at, firm) && isOwn(heard, at, own));
}

/** "Hope Lutheran" is the school, not Mark Hope. */
const isFirm = (words: readonly string[], at: number, firm: readonly string[]): boolean =>
  firm.length > 1 && firm.every((word, index) => words[at + index] === word);

function isOwn({ words, capitals }: Heard, at: number, own: readonly string[]): boolean {
  const word = words[at] ?? '';
  const before = ` ${words.slice(Math.max(0, at - 5), at).join(' ')}`;
  const isGiven = BEFORE.test(before) && !(word === 'may' && before.endsWith(' it is'));
  if (
    !own.some(
      (each) =>
        areSameName(word, each) ||
        (isGiven && word.length > 3 && (isNear(word, each) || isShort(word, each))),
    )
  )
    return false;
  const next = words.slice(at + 1);
  if (STREET.test(next[0] ?? '')) return false;
  const isBeside = [next[0], words[at - 1]].some(
    (other) =>
      other !== undefined &&
      other !== word &&
      own.some((each) => areSameName(other, each) || (isNear(other, each) && each.length > 3)),
  );
  if (isBeside || isGiven) return !ASKED_FOR.test(before);
  const isFollowed = AFTER.test(next.join(' '));
  if (COMMON_WORDS.has(word) || PARTICLES.has(word)) {
    if (PRONOUN.test(before)) return false;
    const opens = at === 0 || / (\.|\?|hi|hello|hey|yes|morning|afternoon|evening|yes)$/.test(before);
    return (isFollowed && (opens || capitals.has(word))) || (capitals.has(word) && !NOT_MINE.test(before));
  }
  return !NOT_MINE.test(before) || (isFollowed && !ASKED_FOR.test(before));
}

const STREET = /^(street|road|avenue|lane|drive|square|boulevard)$/;
const ASKED_FOR =
  /( (speak|talk|word) (to|with)| ask for| (are|is) you| (sister|brother|mother|father|friend|boss) name is)( mr| mrs| ms| miss| dr)?$/;
const PRONOUN =
  / (i|you|he|she|it|we|they|that|who|what|when|there|which|please|good|the|a|an|my|your|to|by the|of)$/;

/** "Tunde" for Babatunde, "Priya" for Priyanka. */
const isShort = (word: string, name: string): boolean =>
  name.length > word.length && !COMMON_WORDS.has(word) && (name.startsWith(word) || name.endsWith(word));

/** "O, K, A, F, O, R" is okafor; "double L" and "T as in Tom" too. */
function isSpelled(words: readonly string[], name: string): boolean {
  let letters = '';
  words.forEach((word, at) => {
    const times = words[at - 1] === 'double' ? 2 : 1;
    const isExample = words[at - 1] === 'in' || words[at - 1] === 'for' || words[at - 1] === 'like';
    if (/^[a-z]$/.test(word) && !isExample) letters += word.repeat(times);
    else if (!SPELLING.has(word) && !isExample) letters += ' ';
  });
  return (
    name.length > 1 &&
    letters.split(' ').some((each) => each.endsWith(name) || (each.includes(name) && name.length > 2))
  );
}

const SPELLING: ReadonlySet<string> = new Set([
  'double',
  'as',
  'in',
  'then',
  'and',
  'like',
  'for',
  'dash',
  '.',
]);
