import { type Run, recogniseOnce } from './recognise-once.ts';
import type { HowToRecognise, Recognising, RecognitionTrouble } from './recognising.ts';
import { joinWords, type Words } from './words-of.ts';

/** A recogniser that stops by itself so many times in a row without a word, each time within so many ms, does not work. */
const IN_VAIN = 5;
const TOO_SOON_MS = 2_000;
const WAIT_MS = 300;

const NO_WORDS: Words = { final: '', interim: '' };

/**
 * Recognises words until it is stopped: silence, and a browser that has had enough, are followed by the next run. Words
 * that were still uncertain when a run ended are kept.
 */
export function keepRecognising(how: HowToRecognise): Recognising {
  let before = '';
  let run: Run | undefined;
  let asked = true;
  let hears = false;
  const onHearing = () => {
    if (!hears) how.onHearing?.();
    hears = true;
  };
  const nextRun = async (): Promise<Ended> => {
    // with a dead microphone a browser would open its own, which nobody asked for
    if (how.track?.readyState === 'ended') return { trouble: 'taken-away', worked: false };
    const since = performance.now();
    let words = NO_WORDS;
    run = recogniseOnce({ ...how, onHearing }, (heard) => {
      words = heard;
      if (asked) how.onWords?.({ ...heard, final: joinWords(before, heard.final) });
    });
    const { began, trouble } = await run.done;
    const heard = joinWords(words.final, words.interim);
    before = joinWords(before, heard);
    return { trouble, worked: heard !== '' || (began && performance.now() - since > TOO_SOON_MS) };
  };
  const done = runOn(nextRun, () => asked).then((trouble) => {
    if (trouble && asked) how.onTrouble?.(trouble);
    asked = false;
  });
  return {
    stop: async () => {
      asked = false;
      run?.stop();
      await done;
      return before;
    },
    drop: () => {
      asked = false;
      run?.drop();
    },
  };
}

/** `worked`: it understood something, or at least listened for a while. */
type Ended = { trouble: RecognitionTrouble | undefined; worked: boolean };

/** One run after the other while somebody asks for it; the trouble that ends it, if any. */
async function runOn(
  nextRun: () => Promise<Ended>,
  isAsked: () => boolean,
): Promise<RecognitionTrouble | undefined> {
  let everWorked = false;
  let vain = 0;
  while (isAsked()) {
    const { trouble, worked } = await nextRun();
    everWorked ||= worked;
    if (trouble) return everWorked && TAKEN.has(trouble) ? 'taken-away' : trouble;
    vain = worked ? 0 : vain + 1;
    if (vain >= IN_VAIN) return 'not-available';
    if (vain > 0 && isAsked()) await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  }
  return undefined;
}

/** Once it has worked, these mean that the permission or the device is gone. */
const TAKEN: ReadonlySet<RecognitionTrouble> = new Set(['denied', 'no-microphone']);
