import type { Words } from './words-of.ts';

/** Who gets to hear what is said while words are recognised: nobody but this device, or the maker of the browser. */
export type Receiver = 'local' | 'browser-maker';

export type RecognitionTrouble = 'no-microphone' | 'denied' | 'not-available' | 'network' | 'taken-away';

export type HowToRecognise = {
  /** BCP 47. */
  language: string;
  /** What the person agreed to: `local` never sends a sound, and fails where the device alone cannot do it. */
  receiver: Receiver;
  /** Of the open microphone, where the browser can take it; others open their own. */
  track?: MediaStreamTrack;
  /** All that was understood since the start; `interim` are last words that may still change. */
  onWords?: (words: Words) => void;
  /** It hears now: before, the browser may be asking for permission. */
  onHearing?: () => void;
  /** It has ended and will not start again. The words so far can still be had from `stop`. */
  onTrouble?: (trouble: RecognitionTrouble) => void;
};

/** Words being recognised. Silence never ends it: what stops by itself is started again. */
export type Recognising = {
  /** Ends it; gives all the words once the last ones are known, at most 1.5 s later. Empty if none were. */
  stop: () => Promise<string>;
  /** Ends it at once; the words are lost. */
  drop: () => void;
};
