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
  let words = NO_WORDS;
  let run: Run | undefined;
  let asked = true;
  let hears = false;
  const all = (): Words => ({ final: joinWords(before, words.final), interim: words.interim });
  const onHearing = () => {
    if (!hears) how.onHearing?.();
    hears = true;
  };
  const nextRun = async () => {
    run = recogniseOnce({ ...how, onHearing }, (heard) => {
      words = heard;
      if (asked) how.onWords?.(all());
    });
    const end = await run.done;
    const heard = joinWords(words.final, words.interim);
    before = joinWords(before, heard);
    words = NO_WORDS;
    return { ...end, heard: heard !== '' };
  };
  const goOn = async (): Promise<RecognitionTrouble | undefined> => {
    let worked = false;
    for (let vain = 0; asked; ) {
      const since = performance.now();
      const { trouble, began, heard } = await nextRun();
      if (!asked) return undefined;
      const works = heard || (began && performance.now() - since > TOO_SOON_MS);
      worked ||= works;
      if (trouble) return worked && TAKEN.has(trouble) ? 'taken-away' : trouble;
      vain = works ? 0 : vain + 1;
      if (vain >= IN_VAIN) return 'not-available';
      if (vain > 0) await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    }
    return undefined;
  };
  const done = goOn().then((trouble) => {
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

/** Once it has worked, these mean that the permission or the device is gone. */
const TAKEN: ReadonlySet<RecognitionTrouble> = new Set(['denied', 'no-microphone']);
