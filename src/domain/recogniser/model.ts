import { MOVES } from '../library/ids.ts';

/** What the recogniser has learned: for each feature it knows, a weight for each of the 28 moves. */
export type Model = {
  /** Feature number → its row. */
  rows: ReadonlyMap<number, number>;
  /** Row by row, a weight for each move, in steps. */
  steps: Int8Array;
  /** What one step is worth. */
  stepSize: number;
  /** What each move has before a word is said. */
  bias: Float32Array;
};

export const MOVE_COUNT = MOVES.length;
