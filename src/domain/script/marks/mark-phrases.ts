import { PHRASE_MARKS } from '../../library/ids.ts';
import type { Phrases } from '../../library/schemas.ts';
import { type Found, findPhrases } from './find-phrases.ts';
import type { Stretch } from './find-position.ts';
import { isLeftOut } from './is-left-out.ts';
import type { Mark } from './mark.ts';
import { isSign, type Word } from './read-words.ts';
import { SOUNDS } from './spoken-forms.ts';

/** The wording a coach would underline. `position`: where the text names the job, if it does. */
export function markPhrases(words: readonly Word[], phrases: Phrases, position: Stretch | undefined): Mark[] {
  const found = findPhrases(words, phrases).filter((each) => !isTitle(each, position));
  const outer = PHRASE_MARKS.flatMap((kind) => withoutInner(found.filter((each) => each.kind === kind)));
  const enough = (those: readonly Found[]) => heavyEnough(those, words, position !== undefined);
  const counted = enough(withoutInner(enough(outer)));
  return joinNeighbours(counted, words).map(({ kind, from, to, instead }) => ({
    kind,
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
    instead,
  }));
}

/** An office word in the job's own name: "the stakeholder manager job". */
const isTitle = ({ kind, from, to }: Found, position: Stretch | undefined): boolean =>
  kind === 'jargon' && position !== undefined && from < position.to && position.from < to;

/**
 * One softener in a sentence is good manners, and one "well" is talk; two are marked. "About the job" is enough
 * where the same text says which job.
 */
function heavyEnough(found: readonly Found[], words: readonly Word[], named: boolean): Found[] {
  const placeOf = ({ kind, from }: Found) => `${kind} ${words[from]?.sentence}`;
  const counts = new Map<string, number>();
  for (const each of found) counts.set(placeOf(each), (counts.get(placeOf(each)) ?? 0) + 1);
  return found.filter((each) => {
    if (!each.mild) return true;
    return each.kind === 'vague-reason' ? !named : (counts.get(placeOf(each)) ?? 0) > 1;
  });
}

/**
 * Of phrases that lie over each other the longest stays: "I'm just a cleaner" is one mark, not two. Of two as long as
 * each other the one that counts by itself stays.
 */
function withoutInner(found: readonly Found[]): Found[] {
  const longestFirst = [...found].sort(
    (one, other) =>
      other.to - other.from - (one.to - one.from) ||
      one.from - other.from ||
      Number(one.mild) - Number(other.mild),
  );
  const taken = new Set<number>();
  const kept = longestFirst.filter(({ from, to }) => {
    for (let at = from; at < to; at += 1) if (taken.has(at)) return false;
    for (let at = from; at < to; at += 1) taken.add(at);
    return true;
  });
  return kept.sort((one, other) => one.from - other.from);
}

/**
 * "Um, uh" is one mark, and so is "just sort of": what stands side by side is mended at once. Two wordings are for two
 * places.
 */
function joinNeighbours(found: readonly Found[], words: readonly Word[]): Found[] {
  const joined: Found[] = [];
  for (const each of found) {
    const last = joined.at(-1);
    const between = last && words.slice(last.to, each.from);
    const isNext = between?.every((word) => isSign(word) && word.word === ',') ?? false;
    if (!last || last.kind !== each.kind || !isNext || !areOne(last, each)) joined.push(each);
    else joined[joined.length - 1] = { ...last, to: each.to, instead: better(last, each, words) };
  }
  return joined;
}

const areOne = (one: Found, other: Found): boolean =>
  one.instead === other.instead || isLeftOut(one.instead) || isLeftOut(other.instead);

/** A wording to say wins over leaving out, which is what the shorter ones ask for. */
function better(one: Found, other: Found, words: readonly Word[]): string {
  const isSound = SOUNDS.has(words[other.from]?.word ?? '');
  return isSound || one.to - one.from >= other.to - other.from ? one.instead : other.instead;
}
