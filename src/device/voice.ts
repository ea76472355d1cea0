import { chooseVoice, type Speaker } from './choose-voice.ts';
import { cutToSpeak } from './cut-to-speak.ts';

/** `language`: BCP 47. `voiceFor`: whose words they are, "me" if not said. `rate`: 1 is as usual. `volume`: 0 to 1. */
export type HowToSpeak = { language: string; voiceFor?: Speaker; rate?: number; volume?: number };

/** How speaking ended: to the end, by `stop` (or by words that came after), or without having been heard. */
export type Spoken = 'spoken' | 'stopped' | 'failed';

export type Speaking = { done: Promise<Spoken>; stop: () => void };

/** The device's own voice. It is asked for nothing before somebody wants to hear it. */
export type Voice = {
  /** Whether a voice of this language is on the device; some browsers take seconds to know. */
  available: (language: string) => Promise<boolean>;
  /** Speaks at once, in place of what was being spoken. */
  speak: (text: string, how: HowToSpeak) => Speaking;
};

/** Chromium lists no voices until it says that they have changed, up to 2.5 s after the first question. */
const VOICES_COME_MS = 3_000;
/** Some engines never begin, and some never say that they have ended. */
const BEGINS_MS = 5_000;
const LETTER_MS = 400;

/** The browser's speech synthesis as a `Voice`. */
export function browserVoice(): Voice {
  let stopLast = () => {};
  return {
    available: async (language) => (await findVoice({ language })) !== undefined,
    speak: (text, how) => {
      stopLast();
      const stopping = new AbortController();
      const stop = () => stopping.abort();
      stopLast = stop;
      // a browser may go on speaking after the page that wanted it
      addEventListener('pagehide', stop, { once: true });
      const stopped = new Promise<Spoken>((resolve) => {
        stopping.signal.addEventListener('abort', () => resolve('stopped'));
      });
      const done = Promise.race([sayAll(text, how, stopping.signal), stopped]);
      return { done: done.finally(() => removeEventListener('pagehide', stop)), stop };
    },
  };
}

async function sayAll(text: string, how: HowToSpeak, stopping: AbortSignal): Promise<Spoken> {
  // where voices are known, the first word is spoken in the same step as the tap that asked for it: Safari insists
  const voice = voiceNow(how) ?? (await findVoice(how));
  if (!voice) return 'failed';
  for (const piece of cutToSpeak(text)) {
    if (stopping.aborted) return 'stopped';
    if ((await sayPiece(piece, voice, how, stopping)) === 'failed') return 'failed';
  }
  return 'spoken';
}

function sayPiece(piece: string, voice: SpeechSynthesisVoice, how: HowToSpeak, stopping: AbortSignal) {
  const { rate = 1, volume = 1 } = how;
  const utterance = new SpeechSynthesisUtterance(piece);
  Object.assign(utterance, { voice, lang: voice.lang, rate, volume });
  return new Promise<Spoken>((resolve) => {
    const end = (ended: Spoken) => {
      clearTimeout(watch);
      stopping.removeEventListener('abort', stop);
      if (ended !== 'spoken') speechSynthesis.cancel();
      resolve(ended);
    };
    const fail = () => end('failed');
    const stop = () => end('stopped');
    let watch = setTimeout(fail, BEGINS_MS);
    utterance.onstart = () => {
      clearTimeout(watch);
      watch = setTimeout(fail, BEGINS_MS + (piece.length * LETTER_MS) / rate);
    };
    utterance.onend = () => end('spoken');
    utterance.onerror = fail;
    stopping.addEventListener('abort', stop);
    // what an engine that never ends, or the page before, left in the queue
    if (speechSynthesis.speaking || speechSynthesis.pending) speechSynthesis.cancel();
    speechSynthesis.speak(utterance);
  });
}

const voiceNow = ({ language, voiceFor }: HowToSpeak): SpeechSynthesisVoice | undefined =>
  'speechSynthesis' in globalThis ? chooseVoice(speechSynthesis.getVoices(), language, voiceFor) : undefined;

/** Waits for voices that come late. */
function findVoice(how: HowToSpeak): Promise<SpeechSynthesisVoice | undefined> {
  const found = voiceNow(how);
  if (found || !('speechSynthesis' in globalThis)) return Promise.resolve(found);
  return new Promise((resolve) => {
    const end = (voice: SpeechSynthesisVoice | undefined) => {
      clearTimeout(late);
      speechSynthesis.removeEventListener('voiceschanged', look);
      resolve(voice);
    };
    const look = () => {
      const voice = voiceNow(how);
      if (voice) end(voice);
    };
    const late = setTimeout(() => end(voiceNow(how)), VOICES_COME_MS);
    speechSynthesis.addEventListener('voiceschanged', look);
  });
}
