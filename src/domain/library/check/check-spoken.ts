import type { Path, Problem } from '../finding.ts';
import { problem } from '../problem.ts';
import type { Around, Avoided } from './around.ts';

/** One breath takes about this many words: a breath point every 12 to 15 words (domain.md C). */
const ONE_BREATH = 15;

/** Words that are said aloud: can they be said in one breath, and would anybody say them? */
export function checkSpoken(say: string, path: Path, { avoid }: Around): Problem[] {
  const text = say.replaceAll('*', '').replaceAll(/\[\[|\]\]/g, '');
  const long = text
    .split(/[.,;:!?…—–\n]+/)
    .map((breath) => breath.trim())
    .find((breath) => wordsIn(breath) > ONE_BREATH);
  const problems = long
    ? [problem('long-breath', path, { words: String(wordsIn(long)), said: start(long) })]
    : [];
  for (const entry of avoid) {
    const said = finder(entry).exec(text)?.[0];
    if (said) problems.push(problem(entry.why, path, { said, instead: entry.instead }));
  }
  return problems;
}

/** A placeholder is one word, however it is written. */
const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const start = (text: string): string => `${text.split(/\s+/).slice(0, 5).join(' ')} …`;

const found = new WeakMap<Avoided, RegExp>();

/** Finds the entry as whole words, whatever the case. */
function finder(entry: Avoided): RegExp {
  const made = found.get(entry);
  if (made) return made;
  const words = entry.say
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const finds = new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'iu');
  found.set(entry, finds);
  return finds;
}
