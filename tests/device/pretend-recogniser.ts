import { vi } from 'vitest';

type Said = { words: string; isFinal?: boolean; confidence?: number };

/** A browser's recogniser that does what a test tells it. `made`: all that were made, the last one first. */
export function pretendRecogniser({ onDevice = true } = {}) {
  const made: Recogniser[] = [];
  class Recogniser extends EventTarget {
    lang = '';
    continuous = false;
    interimResults = false;
    calls: string[] = [];
    results: { isFinal: boolean; 0: { transcript: string; confidence: number } }[] = [];
    constructor() {
      super();
      if (onDevice) Object.assign(this, { processLocally: false });
      made.unshift(this);
    }
    start() {
      this.calls.push('start');
    }
    stop() {
      this.calls.push('stop');
    }
    abort() {
      this.calls.push('abort');
    }
    tell(name: string, more: object = {}) {
      this.dispatchEvent(Object.assign(new Event(name), more));
    }
    hear(...all: Said[]) {
      this.results = all.map(({ words, isFinal = true, confidence = 0.9 }) => ({
        isFinal,
        0: { transcript: words, confidence },
      }));
      this.tell('result', { results: this.results });
    }
    fail(error: string) {
      this.tell('error', { error });
    }
  }
  vi.stubGlobal('SpeechRecognition', undefined);
  vi.stubGlobal('webkitSpeechRecognition', Recogniser);
  const last = (): Recogniser => {
    const [first] = made;
    if (!first) throw new Error('No recogniser was made');
    return first;
  };
  return { made, last };
}
