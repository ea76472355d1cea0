import { hearSpeech } from './hear-speech.ts';

/** The place where sound is worked on, as far as it is used; the browser's types do not hold it. */
declare const currentTime: number;
declare const sampleRate: number;
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}

const SILENCE = new Float32Array(128);

/** Tells what it hears, in ms on the clock of the audio context. */
class SpeechActivity extends AudioWorkletProcessor {
  readonly #hear = hearSpeech(sampleRate);
  readonly #began = currentTime * 1_000;

  process([input]: readonly (readonly Float32Array[])[]): boolean {
    // a source that gives nothing for a while must not stop the clock
    for (const heard of this.#hear(input?.[0] ?? SILENCE)) this.port.postMessage(this.#onClock(heard));
    return true;
  }

  #onClock(heard: ReturnType<ReturnType<typeof hearSpeech>>[number]) {
    if (heard.kind === 'began') return { ...heard, at: heard.at + this.#began };
    if (heard.kind === 'goes-on') return { ...heard, end: heard.end + this.#began };
    if (heard.kind !== 'ended') return heard;
    return { ...heard, start: heard.start + this.#began, end: heard.end + this.#began };
  }
}

registerProcessor('speech-activity', SpeechActivity);
