/** How hearing a take again ended: to the end, by `stop` (or by another take, or by `drop`), or without a sound. */
export type Played = 'played' | 'stopped' | 'failed';

export type Playing = { done: Promise<Played>; stop: () => void };

/** The recording of one reply. It is kept in memory only: closing the page, or `drop`, is the end of it. */
export type Take = {
  /** How long it is. */
  seconds: number;
  /** Heard at once, in place of what was being heard. To be called from a tap. */
  play: () => Playing;
  /** Gone for good; a take that was dropped plays nothing. */
  drop: () => void;
};

/** A reply that is being recorded. */
export type Recording = {
  /** Ends it. Undefined where the browser cannot record, or nothing was recorded. */
  finish: () => Promise<Take | undefined>;
  /** Ends it and keeps nothing. */
  drop: () => void;
};
