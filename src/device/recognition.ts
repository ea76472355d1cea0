import { keepRecognising } from './keep-recognising.ts';
import type { HowToRecognise, Receiver, Recognising, RecognitionTrouble } from './recognising.ts';
import { speechRecogniserMaker } from './speech-recogniser.ts';

export type { HowToRecognise, Receiver, Recognising, RecognitionTrouble };

/**
 * The browser's recognition of words. Off until the person has read who would receive the sound and has turned it on.
 * Call `receiver` and `install` only from a tap: the question alone crashes some browsers.
 */
export type Recognition = {
  /** Whether the browser has one at all. Asks nobody. */
  exists: () => boolean;
  /**
   * Who would receive the sound of a language (BCP 47). `installable`: nobody would, once `install` has fetched it.
   * Undefined where the browser has none.
   */
  receiver: (language: string) => Promise<{ receiver: Receiver; installable: boolean } | undefined>;
  /** Fetches the language onto the device, from the maker of the browser. False if that did not work. */
  install: (language: string) => Promise<boolean>;
  start: (how: HowToRecognise) => Recognising;
};

/** The browser's speech recognition as a `Recognition`. */
export function browserRecognition(): Recognition {
  return {
    exists: () => speechRecogniserMaker() !== undefined,
    receiver: async (language) => {
      const maker = speechRecogniserMaker();
      if (!maker) return undefined;
      const here = await onDevice(language);
      if (here === 'available') return { receiver: 'local', installable: false };
      return { receiver: 'browser-maker', installable: here === 'downloadable' || here === 'downloading' };
    },
    install: async (language) => {
      try {
        return (
          (await speechRecogniserMaker()?.install?.({ langs: [language], processLocally: true })) ?? false
        );
      } catch {
        return false;
      }
    },
    start: keepRecognising,
  };
}

/** Whether the words of a language can be recognised without leaving the device. */
async function onDevice(language: string): Promise<string> {
  const maker = speechRecogniserMaker();
  try {
    return (await maker?.available?.({ langs: [language], processLocally: true })) ?? 'unavailable';
  } catch {
    return 'unavailable';
  }
}
