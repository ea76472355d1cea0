import type { Features } from '../feature.ts';
import { MOVE_COUNT } from '../model.ts';
import { chances } from './chances.ts';
import type { Shown } from './examples.ts';

/** Found by trial on held-out utterances. */
const ROUNDS = 20;
const RATE = 0.3;
/** How often an example is learned without the employer's line, so that the words alone carry it too. */
const UNHEARD = 0.15;
/** A miss as small as this teaches nothing. */
const NEAR = 0.003;
/** What is left to the other moves, since an utterance may be a little of another as well. */
const DOUBT = 0.03;
/**
 * After half of the rounds only so many weights go on learning, the ones furthest from the middle of their row, and
 * none that is nearer than this. The others learn to do without, and the model keeps its size when examples are added.
 */
const MOST = 68_000;
const SLIGHT = 0.45;

export type Weights = { weights: Float32Array; bias: Float32Array };

/**
 * Multinomial logistic regression by AdaGrad, one example at a time in a seeded order; each round another wording of
 * the employer's line. The same examples give the same weights.
 */
export function learnWeights(shown: readonly Shown[], rowCount: number): Weights {
  const weights = new Float32Array(rowCount * MOVE_COUNT);
  const pace = new Float32Array(rowCount * MOVE_COUNT).fill(0.01);
  const bias = new Float32Array(MOVE_COUNT);
  const missed = new Float32Array(MOVE_COUNT);
  const chance = chances(1);
  const loudness = loudnessOf(shown);
  const order = shown.map((_, at) => at);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, chance);
    if (round === ROUNDS / 2) giveUpSlight(weights, pace);
    const rate = RATE * (1 - (0.8 * round) / ROUNDS);
    for (const at of order) {
      const example = shown[at];
      if (!example) continue;
      const parts = partsOf(example, chance);
      missBy(example.move, parts, weights, bias, missed);
      for (let move = 0; move < MOVE_COUNT; move++) (missed[move] as number) *= loudness[example.move] ?? 1;
      for (const part of parts) learn(part, missed, rate, weights, pace);
      for (let move = 0; move < MOVE_COUNT; move++)
        bias[move] = (bias[move] ?? 0) - 0.01 * (missed[move] ?? 0);
    }
  }
  return { weights, bias };
}

/** A move of few examples is not outshouted by one of many: each example counts by the root of how rare its move is. */
function loudnessOf(shown: readonly Shown[]): number[] {
  const counts = new Array<number>(MOVE_COUNT).fill(0);
  for (const { move } of shown) counts[move] = (counts[move] ?? 0) + 1;
  return counts.map((count) => Math.sqrt(shown.length / MOVE_COUNT / (count || 1)));
}

function partsOf({ said, heard }: Shown, chance: () => number): Features[] {
  const isUnheard = chance() < UNHEARD;
  const line = heard[Math.floor(chance() * heard.length)];
  return line && !isUnheard ? [said, line] : [said];
}

/** How far each move's probability is off: what it is now, less 1 for the move that it was. */
function missBy(
  truth: number,
  parts: readonly Features[],
  weights: Float32Array,
  bias: Float32Array,
  missed: Float32Array,
): void {
  missed.set(bias);
  for (const { ids, weights: values } of parts)
    for (let at = 0; at < ids.length; at++) {
      const base = (ids[at] as number) * MOVE_COUNT;
      const value = values[at] as number;
      for (let move = 0; move < MOVE_COUNT; move++)
        (missed[move] as number) += (weights[base + move] as number) * value;
    }
  const highest = Math.max(...missed);
  let sum = 0;
  for (let move = 0; move < MOVE_COUNT; move++) {
    missed[move] = Math.exp((missed[move] as number) - highest);
    sum += missed[move] as number;
  }
  for (let move = 0; move < MOVE_COUNT; move++)
    missed[move] = (missed[move] as number) / sum - (move === truth ? 1 - DOUBT : DOUBT / (MOVE_COUNT - 1));
}

/** Only the moves that were missed by enough to matter are moved: the rest are many, and would cost most of the time. */
function learn(
  { ids, weights: values }: Features,
  missed: Float32Array,
  rate: number,
  weights: Float32Array,
  pace: Float32Array,
): void {
  for (let move = 0; move < MOVE_COUNT; move++) {
    const miss = missed[move] as number;
    if (Math.abs(miss) < NEAR) continue;
    for (let at = 0; at < ids.length; at++) {
      const place = (ids[at] as number) * MOVE_COUNT + move;
      const slope = miss * (values[at] as number);
      (pace[place] as number) += slope * slope;
      (weights[place] as number) -= (rate * slope) / Math.sqrt(pace[place] as number);
    }
  }
}

/** To add the same to a row changes no answer, so each is counted from its middle. A pace without end moves no more. */
function giveUpSlight(weights: Float32Array, pace: Float32Array): void {
  for (let start = 0; start < weights.length; start += MOVE_COUNT) {
    const row = weights.subarray(start, start + MOVE_COUNT);
    const sorted = Float32Array.from(row).sort();
    const middle = ((sorted[MOVE_COUNT / 2 - 1] ?? 0) + (sorted[MOVE_COUNT / 2] ?? 0)) / 2;
    for (let move = 0; move < MOVE_COUNT; move++) row[move] = (row[move] ?? 0) - middle;
  }
  const sizes = weights.map(Math.abs).sort();
  const slight = Math.max(SLIGHT, sizes.at(-MOST) ?? 0);
  weights.forEach((weight, at) => {
    if (Math.abs(weight) >= slight) return;
    weights[at] = 0;
    pace[at] = Number.POSITIVE_INFINITY;
  });
}

function shuffle(order: number[], chance: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(chance() * (last + 1));
    const [one = 0, two = 0] = [order[last], order[other]];
    order[last] = two;
    order[other] = one;
  }
}
