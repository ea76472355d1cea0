import type { HowToSpeak, Spoken, Voice } from '../../src/device/voice.ts';

/** A device whose voice speaks for as long as a test wants. */
export function fakeVoice({ has = true } = {}) {
  const said: { text: string; how: HowToSpeak }[] = [];
  /** Ends what is being spoken. */
  let end: ((ended: Spoken) => void) | undefined;
  const finish = (ended: Spoken = 'spoken') => {
    end?.(ended);
    end = undefined;
  };
  const voice: Voice = {
    available: async () => has,
    speak: (text, how) => {
      finish('stopped');
      said.push({ text, how });
      let mine: ((ended: Spoken) => void) | undefined;
      const done = new Promise<Spoken>((resolve) => {
        mine = resolve;
      });
      end = mine;
      return { done, stop: () => end === mine && finish('stopped') };
    },
  };
  /** `finish`: the voice comes to the end of what it is saying. */
  return {
    voice,
    said,
    finish,
    texts: () => said.map(({ text }) => text),
    isSpeaking: () => end !== undefined,
  };
}
