/** Ten milliseconds of sound, as far as it matters whether somebody speaks. */
export type Frame = {
  /** Its middle, in ms since the first sample. */
  at: number;
  /** The mean power in each band of frequencies. */
  bands: Float64Array;
  /** 0 to 1: how much it repeats itself as a voice does. */
  voicing: number;
  /** Root mean square of its samples, 1 at most. */
  loudness: number;
};

/** From one frame to the next, in ms. */
export const STEP_MS = 10;
