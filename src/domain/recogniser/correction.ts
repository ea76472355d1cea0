/** What the person said that their words were, when the recogniser had taken them for something else. */
export type Correction = {
  text: string;
  /** The response that it was said to. */
  after?: string;
  /** An edge's key. */
  move: string;
};

/** The most that are remembered; the oldest are forgotten first. */
export const MOST_CORRECTIONS = 100;
