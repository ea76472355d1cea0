/** The browser's recogniser as far as it is used; the types of the DOM do not hold it everywhere. */
export type SpeechRecogniser = EventTarget & {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  /** Only where the browser can recognise on the device. */
  processLocally?: boolean;
  start: (track?: MediaStreamTrack) => void;
  stop: () => void;
  abort: () => void;
};

type Asked = { langs: string[]; processLocally: boolean };

type SpeechRecogniserMaker = {
  new (): SpeechRecogniser;
  available?: (asked: Asked) => Promise<'available' | 'downloadable' | 'downloading' | 'unavailable'>;
  install?: (asked: Asked) => Promise<boolean>;
};

/** One stretch of words; `isFinal`: they will not change any more. */
export type Recognised = { isFinal: boolean; 0?: { transcript: string; confidence: number } };

export type RecognisedEvent = Event & { results: ArrayLike<Recognised> };
export type RecogniserError = Event & { error: string };

/** Undefined where the browser has none. Touches nothing of it: some browsers crash when asked more. */
export function speechRecogniserMaker(): SpeechRecogniserMaker | undefined {
  const { SpeechRecognition, webkitSpeechRecognition } = globalThis as {
    SpeechRecognition?: SpeechRecogniserMaker;
    webkitSpeechRecognition?: SpeechRecogniserMaker;
  };
  return SpeechRecognition ?? webkitSpeechRecognition;
}
