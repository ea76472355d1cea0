import { MOVES, type Move } from '../library/ids.ts';
import { type Features, featureId } from './feature.ts';
import { heardFeatures } from './heard-features.ts';
import { isStop, mendWords } from './mend-words.ts';
import { MOVE_COUNT, type Model } from './model.ts';
import { saidFeatures, wordFeature } from './said-features.ts';
import { type KnownNames, withoutNames } from './without-names.ts';

export type Said = {
  /** What the caller said or typed. */
  text: string;
  /** What the employer said before it, if known. */
  employer?: string | undefined;
  /** The moves it may be; all of them when left out or empty. */
  offered?: readonly Move[] | undefined;
  /** Facts whose own words tell nothing of the move. */
  names?: KnownNames | undefined;
};

export type Guess = { move: Move; confidence: number };
export type Recognised = Guess & { ranked: readonly Guess[] };

/**
 * Which of the 28 moves a caller's words are, best first, with how sure that is (0 to 1; together 1; right about as
 * often as it says). Words that say nothing give a guess from the employer's line alone, with low confidence.
 */
export function recognise(model: Model, { text, employer, offered, names }: Said): Recognised {
  const words = withoutNames(mendWords(text), names);
  const scores = Float64Array.from(model.bias);
  if (employer) addScores(model, heardFeatures(employer), scores);
  const isWordless = words.every(isStop);
  const isKnown = (word: string) => model.rows.has(featureId(wordFeature(word)));
  if (!isWordless) addScores(model, saidFeatures(words, isKnown), scores);
  const sharpness = isWordless ? UNSURE : SHARPNESS;
  const wanted = offered && offered.length > 0 ? MOVES.filter((move) => offered.includes(move)) : MOVES;
  const ranked = asGuesses(wanted, scores, sharpness);
  const [best] = ranked;
  if (!best) throw new RangeError('None of the offered moves is one that can be recognised.');
  return { ...best, ranked };
}

/** What makes a confidence of 0.7 right seven times in ten, on held-out utterances. */
const SHARPNESS = 1.5;
const UNSURE = 0.25;

function addScores({ rows, steps, stepSize }: Model, { ids, weights }: Features, scores: Float64Array): void {
  ids.forEach((id, at) => {
    const row = rows.get(id);
    if (row === undefined) return;
    const weight = (weights[at] ?? 0) * stepSize;
    for (let move = 0; move < MOVE_COUNT; move++)
      scores[move] = (scores[move] ?? 0) + weight * (steps[row * MOVE_COUNT + move] ?? 0);
  });
}

function asGuesses(wanted: readonly Move[], scores: Float64Array, sharpness: number): Guess[] {
  const scored = wanted.map((move) => ({ move, score: (scores[MOVES.indexOf(move)] ?? 0) * sharpness }));
  const highest = Math.max(...scored.map(({ score }) => score));
  const powers = scored.map(({ score }) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return scored
    .map(({ move }, at) => ({ move, confidence: (powers[at] ?? 0) / sum }))
    .sort((one, other) => other.confidence - one.confidence);
}
