import type { HowToRecognise, RecognitionTrouble } from './recognising.ts';
import {
  type RecognisedEvent,
  type RecogniserError,
  type SpeechRecogniser,
  speechRecogniserMaker,
} from './speech-recogniser.ts';
import { type Words, wordsOf } from './words-of.ts';

/** A person may have to find and read the browser's question first; some browsers never begin. In ms. */
const BEGINS_MS = 20_000;
/** Some browsers tell an error and never an end, and some are long about the last words. In ms. */
const END_COMES_MS = 1_000;
const LAST_WORDS_MS = 1_500;

/** What an error of the browser means; those that are not here pass by themselves (`no-speech`, `aborted`). */
const TROUBLES: Record<string, RecognitionTrouble> = {
  'audio-capture': 'no-microphone',
  'not-allowed': 'denied',
  'service-not-allowed': 'not-available',
  'language-not-supported': 'not-available',
  network: 'network',
};

/** How one run ended. `began`: it had heard the microphone. */
export type RunEnd = { began: boolean; trouble?: RecognitionTrouble };

export type Run = { done: Promise<RunEnd>; stop: () => void; drop: () => void };

/** Recognises words until the browser has enough of it, fails, or is stopped. */
export function recogniseOnce(
  how: Pick<HowToRecognise, 'language' | 'receiver' | 'track' | 'onHearing'>,
  onWords: (words: Words) => void,
): Run {
  const recogniser = recogniserFor(how);
  if (!recogniser) return { done: Promise.resolve(FAILED), stop: () => {}, drop: () => {} };
  const over = new AbortController();
  const { signal } = over;
  const end: RunEnd = { began: false };
  const done = new Promise<RunEnd>((resolve) => signal.addEventListener('abort', () => resolve(end)));
  const finish = () => over.abort();
  const on = (name: string, act: (event: Event) => void) =>
    recogniser.addEventListener(name, act, { signal });
  let watch = setTimeout(() => {
    end.trouble = 'not-available';
    finish();
  }, BEGINS_MS);
  const finishIn = (ms: number) => {
    clearTimeout(watch);
    watch = setTimeout(finish, ms);
  };
  const begin = () => {
    if (end.began) return;
    end.began = true;
    clearTimeout(watch);
    how.onHearing?.();
  };
  signal.addEventListener('abort', () => {
    clearTimeout(watch);
    attempt(() => recogniser.abort());
  });
  on('start', begin);
  on('result', (event) => {
    begin();
    onWords(wordsOf((event as RecognisedEvent).results));
  });
  on('error', (event) => {
    const trouble = TROUBLES[(event as RecogniserError).error];
    if (trouble) end.trouble = trouble;
    finishIn(END_COMES_MS);
  });
  on('end', finish);
  if (!start(recogniser, how.track)) return { done: Promise.resolve(FAILED), stop: finish, drop: finish };
  const stop = () => {
    finishIn(LAST_WORDS_MS);
    attempt(() => recogniser.stop());
  };
  return { done, stop, drop: finish };
}

const FAILED: RunEnd = { began: false, trouble: 'not-available' };

/** Undefined where there is none, or none that keeps the sound on the device though the person asked for that. */
function recogniserFor({ language, receiver }: Pick<HowToRecognise, 'language' | 'receiver'>) {
  const Maker = speechRecogniserMaker();
  if (!Maker) return undefined;
  const recogniser = new Maker();
  if (receiver === 'local' && !('processLocally' in recogniser)) return undefined;
  Object.assign(recogniser, { lang: language, continuous: true, interimResults: true });
  if ('processLocally' in recogniser) recogniser.processLocally = receiver === 'local';
  return recogniser;
}

/** With the open microphone where the browser takes it; else it opens its own. */
function start(recogniser: SpeechRecogniser, track: MediaStreamTrack | undefined): boolean {
  const withTrack = track !== undefined && attempt(() => recogniser.start(track));
  return withTrack || attempt(() => recogniser.start());
}

function attempt(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
