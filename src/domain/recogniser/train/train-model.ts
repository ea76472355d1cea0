import { MOVE_COUNT, type Model } from '../model.ts';
import { type Example, showExamples } from './examples.ts';
import { learnWeights } from './learn-weights.ts';

/** What one step of a weight is worth: the coarsest that costs no held-out utterance in a hundred. */
const STEP = 0.55;

/** Learns to recognise the moves from examples, in some seconds; the same examples give the same model. */
export function trainModel(examples: readonly Example[]): Model {
  const { shown, ids, known } = showExamples(examples);
  const { weights, bias } = learnWeights(shown, ids.length);
  const rows = new Map<number, number>();
  const steps: number[] = [];
  ids.forEach((id, row) => {
    const own = inSteps(weights.subarray(row * MOVE_COUNT, (row + 1) * MOVE_COUNT));
    if (own.every((step) => step === 0) && !known.has(id)) return;
    rows.set(id, rows.size);
    steps.push(...own);
  });
  return { rows, steps: Int8Array.from(steps), stepSize: STEP, bias };
}

const inSteps = (weights: Float32Array): number[] =>
  Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / STEP))));
