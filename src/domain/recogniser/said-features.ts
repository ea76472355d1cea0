import { classWords } from './class-words.ts';
import { type Features, scaled } from './feature.ts';
import { isStop } from './mend-words.ts';
import { SENSES_OF } from './word-senses.ts';

/** How loud the kinds of features are beside a word; found by trial on held-out utterances. */
const LOUD = { apart: 0.7, letters: 0.3, sense: 0.4, senses: 0.3 } as const;

/** How many letters a part of a word has: shorter and longer ones add size, and no more right answers. */
const PART = 4;

/** A word that stands in too few examples to tell anything but that it is a rare one: most often a name. */
const RARE = '#rare';

/**
 * What the caller's words show: words and pairs, how they begin and end, how each question begins,
 * senses that words share, and parts of words, which survive slips of recognition. Expects what `mendWords` gives.
 */
export function saidFeatures(words: readonly string[], isKnown: (word: string) => boolean): Features {
  const named = new Map<string, number>();
  const add = (name: string, weight = 1) => named.set(name, weight);
  const classes = withRare(classWords(words), isKnown);
  const spoken = classes.filter((word) => !isStop(word));
  addWords(spoken, add);
  addSenses(spoken, add);
  addQuestions(classes, add);
  for (const word of new Set(words)) addParts(word, add);
  add(`L${Math.min(9, Math.floor(Math.sqrt(spoken.length) * 1.3))}`);
  return scaled(named, 1);
}

/** The name of the feature that a word is known by; a model keeps one for every word it knows. */
export const wordFeature = (word: string): string => `u${word}`;

type Add = (name: string, weight?: number) => void;

function withRare(words: readonly string[], isKnown: (word: string) => boolean): string[] {
  const kept: string[] = [];
  for (const word of words) {
    const shown = isStop(word) || word.startsWith('#') || isKnown(word) ? word : RARE;
    if (shown !== RARE || kept.at(-1) !== RARE) kept.push(shown);
  }
  return kept;
}

function addWords(words: readonly string[], add: Add): void {
  words.forEach((word, at) => {
    add(wordFeature(word));
    if (at >= 1) add(`b${words[at - 1]} ${word}`);
    if (at >= 2) add(`k${words[at - 2]} ${word}`, LOUD.apart);
  });
  const [first, second, third] = words;
  for (const start of [`${first}`, `${first} ${second}`, `${first} ${second} ${third}`]) add(`^${start}`);
  add(`$${words.at(-1)}`);
  add(`$${words.at(-2)} ${words.at(-1)}`);
}

function addSenses(words: readonly string[], add: Add): void {
  const senses = words.map((word) => SENSES_OF.get(word) ?? []);
  senses.forEach((here, at) => {
    for (const sense of here) {
      add(`g${sense}`, LOUD.sense);
      for (const before of senseOrWord(words, senses, at - 1)) add(`h${before} ${sense}`, LOUD.senses);
    }
    if (here.length > 0) return;
    for (const before of senses[at - 1] ?? []) add(`h${before} ${words[at]}`, LOUD.senses);
  });
}

const senseOrWord = (words: readonly string[], senses: readonly (readonly string[])[], at: number) => {
  const here = senses[at] ?? [];
  return here.length > 0 ? here : words.slice(Math.max(0, at), at + 1);
};

function addQuestions(words: readonly string[], add: Add): void {
  let start = 0;
  words.forEach((word, at) => {
    if (!isStop(word)) return;
    const [first, second] = words.slice(start, at);
    start = at + 1;
    if (word !== '?' || first === undefined) return;
    for (const name of ['Q', `q${first}`, `q${first} ${second}`]) add(name);
  });
}

function addParts(word: string, add: Add): void {
  if (word.length < 4 || !/^[a-z]/.test(word)) return;
  const whole = `<${word}>`;
  for (let at = 0; at + PART <= whole.length; at++) add(`c${whole.slice(at, at + PART)}`, LOUD.letters);
}
