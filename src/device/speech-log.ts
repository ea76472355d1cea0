import type { Speech } from './speech-activity/find-speech.ts';

/** A stretch in which somebody speaks, in ms on the microphone's clock. Gaps shorter than 0.3 s belong to it. */
export type Segment = { start: number; end: number };

export type SpeechLog = {
  hear: (speech: Speech) => void;
  /** What was said since then, in order. The first may have begun before; the last may still go on. */
  since: (from: number) => Segment[];
};

/** Keeps what was heard of somebody's speech. */
export function speechLog(): SpeechLog {
  const spoken: Segment[] = [];
  let now: Segment | undefined;
  return {
    hear: (speech) => {
      if (speech.kind === 'ended') spoken.push({ start: speech.start, end: speech.end });
      if (speech.kind === 'ended') now = undefined;
      else if (speech.kind === 'began') now = { start: speech.at, end: speech.at };
      else if (now) now = { start: now.start, end: speech.end };
    },
    since: (from) =>
      (now ? [...spoken, now] : spoken).filter(({ end }) => end > from).map((each) => ({ ...each })),
  };
}
