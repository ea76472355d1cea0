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
    const pieces: Blob[] = [];
    const began = performance.now();
    let seconds = 0;
    const ended = new Promise<void>((resolve) => {
      recorder.addEventListener('dataavailable', ({ data }) => data.size > 0 && pieces.push(data));
      recorder.addEventListener('stop', () => resolve());
    });
    const stop = () => {
      if (recorder.state === 'inactive') return;
      seconds = (performance.now() - began) / 1_000;
      recorder.stop();
    };
    // a microphone that is taken away stops it too; the seconds count to then
    recorder.addEventListener('stop', () => {
      seconds ||= (performance.now() - began) / 1_000;
    });
    return {
      finish: async () => {
        stop();
        await ended;
        const [first] = pieces;
        return first ? takeOf(new Blob(pieces.splice(0), { type: first.type }), seconds, play) : undefined;
      },
      drop: () => {
        stop();
        void ended.then(() => pieces.splice(0));
      },
    };
  };
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
