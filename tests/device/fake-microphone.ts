import type {
  HowToHear,
  Listening,
  Microphone,
  MicrophoneTrouble,
  Segment,
} from '../../src/device/microphone.ts';
import type { Take } from '../../src/device/take.ts';

/** A microphone that hears what a test lets it hear. Its clock stands still until the test moves it. */
export function fakeMicrophone({ trouble }: { trouble?: MicrophoneTrouble } = {}) {
  let how: HowToHear | undefined;
  let clock = 0;
  let speech: Segment[] = [];
  const log: string[] = [];
  const take = (): Take => ({
    seconds: 2,
    play: () => {
      log.push('play');
      return { done: Promise.resolve('played'), stop: () => {} };
    },
    drop: () => void log.push('drop take'),
  });
  const listening: Listening = {
    now: () => clock,
    speechSince: (from) => speech.filter(({ end }) => end > from),
    record: () => {
      log.push('record');
      return { finish: async () => take(), drop: () => void log.push('drop recording') };
    },
    track: {} as MediaStreamTrack,
    close: () => {
      how = undefined;
      log.push('close');
    },
  };
  const microphone: Microphone = {
    exists: () => trouble !== 'no-microphone',
    open: async (asked) => {
      log.push('open');
      if (trouble) return trouble;
      how = asked;
      return listening;
    },
  };
  return {
    microphone,
    log,
    isOpen: () => how !== undefined,
    /** Somebody speaks, in ms on its clock, which then stands at the end. */
    hear: (start: number, end: number) => {
      speech = [...speech, { start, end }];
      clock = end;
    },
    pass: (ms: number) => {
      clock += ms;
    },
    level: (level: number) => how?.onLevel?.(level),
    takeAway: () => {
      const told = how?.onTakenAway;
      how = undefined;
      told?.();
    },
  };
}
