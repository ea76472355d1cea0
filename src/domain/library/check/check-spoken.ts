import type { Path, Problem } from '../finding.ts';
import { textProblem } from '../problem.ts';
import type { Around, Avoided } from './around.ts';

/** One breath takes about this many words: a breath point every 12 to 15 words (domain.md C). */
const ONE_BREATH = 15;

const MARKS = /\*|\[\[|\]\]/g;

/** Words that are said aloud: can they be said in one breath, and would anybody say them? */
export function checkSpoken(say: string, path: Path, { avoid }: Around): Problem[] {
  const text = say.replaceAll(MARKS, '');
  const problems: Problem[] = [];
  for (const { 0: breath, index } of text.matchAll(/[^.,;:!?…—–\n]+/g)) {
    const words = wordsIn(breath);
    if (words <= ONE_BREATH) continue;
    const at = withMarks(say, index + breath.search(/\S/));
    problems.push(textProblem('long-breath', path, at, { words: String(words), said: start(breath) }));
    break;
  }
  for (const entry of avoid) {
    const found = finder(entry).exec(text);
    if (!found) continue;
    const values = { said: found[0], instead: entry.instead };
    problems.push(textProblem(entry.why, path, withMarks(say, found.index), values));
  }
  return problems;
}

/** Where the unit `at` of a text without its marks stands in the text with them. */
function withMarks(say: string, at: number): number {
  let place = at;
  for (const { 0: mark, index } of say.matchAll(MARKS)) {
    if (index > place) break;
    place += mark.length;
  }
  return place;
}

/** A placeholder is one word, however it is written. */
const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const start = (text: string): string => `${text.trim().split(/\s+/).slice(0, 5).join(' ')} …`;

const finders = new WeakMap<Avoided, RegExp>();

/** Finds the entry as whole words, whatever the case. */
function finder(entry: Avoided): RegExp {
  const made = finders.get(entry);
  if (made) return made;
  const words = entry.say
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const finds = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'iu');
  finders.set(entry, finds);
  return finds;
}
