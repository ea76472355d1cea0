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

const NO_RUN: Run = {
  done: Promise.resolve({ began: false, trouble: 'not-available' }),
  stop: () => {},
  drop: () => {},
};

/** Recognises words until the browser has enough of it, fails, or is stopped. */
export function recogniseOnce(how: HowOnce, onWords: (words: Words) => void): Run {
  const recogniser = recogniserFor(how);
  if (!recogniser) return NO_RUN;
  const end: RunEnd = { began: false };
  const { signal, done, finish, finishIn, stay } = ending();
  const fail = () => {
    end.trouble = 'not-available';
  };
  const begin = () => {
    if (!end.began) stay();
    if (!end.began) how.onHearing?.();
    end.began = true;
  };
  const on = (name: string, act: (event: Event) => void) =>
    recogniser.addEventListener(name, act, { signal });
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
  signal.addEventListener('abort', () => attempt(() => recogniser.abort()));
  finishIn(BEGINS_MS, fail);
  if (!start(recogniser, how.track)) finishIn(0, fail);
  const stop = () => {
    finishIn(LAST_WORDS_MS);
    attempt(() => recogniser.stop());
  };
  return { done: done.then(() => end), stop, drop: finish };
}

type HowOnce = Pick<HowToRecognise, 'language' | 'receiver' | 'track' | 'onHearing'>;

/** An end that comes once, and at the latest when its time is up. */
function ending() {
  const over = new AbortController();
  let time: ReturnType<typeof setTimeout> | undefined;
  const stay = () => clearTimeout(time);
  const finish = () => over.abort();
  const done = new Promise<void>((resolve) => over.signal.addEventListener('abort', () => resolve()));
  over.signal.addEventListener('abort', stay);
  const finishIn = (ms: number, before = () => {}) => {
    stay();
    time = setTimeout(() => {
      before();
      finish();
    }, ms);
  };
  return { signal: over.signal, done, finish, finishIn, stay };
}

/** Undefined where there is none, or none that keeps the sound on the device though the person asked for that. */
function recogniserFor({ language, receiver }: HowOnce): SpeechRecogniser | undefined {
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
