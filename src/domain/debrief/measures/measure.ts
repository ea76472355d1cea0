/** A stretch in which the person spoke, in ms. */
export type Stretch = { start: number; end: number };

/** One reply as it was heard. Whatever could not be heard is left out, and then nothing is said about it. */
export type HeardReply = {
  /** When the employer's words ended, in ms on the same clock as the rest. */
  turnEnded?: number;
  /** When somebody spoke, in order. */
  speech?: readonly Stretch[];
  /** The person's line, filled, if it was shown in full and they read it. */
  shown?: string;
  /** What they typed, or what was recognised of what they said. */
  words?: string;
};
