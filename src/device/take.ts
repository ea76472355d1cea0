import { type Playing, soundPlayer } from './play-sound.ts';

/** The recording of one reply. It is kept in memory only: closing the page, or `drop`, is the end of it. */
export type Take = {
  /** How long it is. */
  seconds: number;
  /** Heard at once, in place of what was being heard. To be called from a tap. */
  play: () => Playing;
  /** Gone for good; a take that was dropped plays nothing. */
  drop: () => void;
};

/** A reply that is being recorded. */
export type Recording = {
  /** Ends it. Undefined where the browser cannot record, or nothing was recorded. */
  finish: () => Promise<Take | undefined>;
  /** Ends it and keeps nothing. */
  drop: () => void;
};

/** Speech is clear at this rate; a minute takes 240 kB of memory. */
const BITS_A_SECOND = 32_000;

const NOTHING: Recording = { finish: async () => undefined, drop: () => {} };

/** Makes a function that records what comes from a microphone. One take is heard at a time. */
export function takeRecorder(stream: MediaStream): () => Recording {
  const play = soundPlayer();
  return () => {
    const recorder = recorderOf(stream);
    if (!recorder) return NOTHING;
    const recorded = untilStopped(recorder);
    const stop = () => {
      if (recorder.state !== 'inactive') recorder.stop();
    };
    let isWanted = true;
    return {
      finish: async () => {
        stop();
        const { sound, seconds } = await recorded;
        return isWanted && sound.size > 0 ? takeOf(sound, seconds, play) : undefined;
      },
      drop: () => {
        isWanted = false;
        stop();
      },
    };
  };
}

/** What a recorder has recorded by its end, which also comes when the microphone is taken away. */
function untilStopped(recorder: MediaRecorder): Promise<{ sound: Blob; seconds: number }> {
  const pieces: Blob[] = [];
  const began = performance.now();
  recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data));
  return new Promise((resolve) => {
    recorder.addEventListener('stop', () => {
      const seconds = (performance.now() - began) / 1_000;
      resolve({ sound: new Blob(pieces, { type: recorder.mimeType }), seconds });
    });
  });
}

/** Undefined where the browser has none, or none for this sound. */
function recorderOf(stream: MediaStream): MediaRecorder | undefined {
  try {
    const recorder = new MediaRecorder(stream, { audioBitsPerSecond: BITS_A_SECOND });
    recorder.start();
    return recorder;
  } catch {
    return undefined;
  }
}

function takeOf(sound: Blob, seconds: number, play: (sound: Blob) => Playing): Take {
  let kept: Blob | undefined = sound;
  let playing: Playing | undefined;
  return {
    seconds,
    play: () => {
      playing = play(kept ?? new Blob());
      return playing;
    },
    drop: () => {
      kept = undefined;
      playing?.stop();
    },
  };
}
