import type { HowToSpeak, Spoken, Voice } from '../../src/device/voice.ts';

/** A device whose voice speaks for as long as a test wants. */
export function fakeVoice({ has = true } = {}) {
  const said: { text: string; how: HowToSpeak }[] = [];
  let last: ((ended: Spoken) => void) | undefined;
  const finish = (ended: Spoken = 'spoken') => {
    last?.(ended);
    last = undefined;
  };
  const voice: Voice = {
    available: async () => has,
    speak: (text, how) => {
      finish('stopped');
      said.push({ text, how });
      const done = new Promise<Spoken>((resolve) => {
        last = resolve;
      });
      const mine = last;
      return { done, stop: () => mine?.('stopped') };
    },
  };
  /** `finish`: the voice comes to the end of what it is saying. */
  return {
    voice,
    said,
    finish,
    texts: () => said.map(({ text }) => text),
    isSpeaking: () => last !== undefined,
  };
}
