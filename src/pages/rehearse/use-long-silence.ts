import { useEffect, useState } from 'react';
import type { Listening } from '../../device/microphone.ts';

/** Long enough to find one's line, read it aloud and breathe. */
const SILENCE_MS = 15_000;

type Silence = {
  on: boolean;
  /** They speak, or the person looks for words. */
  busy: boolean;
  /** The microphone, while it is open: who speaks is not silent. */
  listening: Listening | undefined;
};

/** Whether nothing was done or said at this turn for long. */
export function useLongSilence(step: number, { on, busy, listening }: Silence): boolean {
  const [silentAt, setSilentAt] = useState<number>();
  useEffect(() => {
    if (!on || busy) return;
    let waiting: ReturnType<typeof setTimeout>;
    const wait = (ms: number) => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        const rest = SILENCE_MS - silentFor(listening);
        if (rest > 0) wait(rest);
        else setSilentAt(step);
      }, ms);
    };
    const begin = () => wait(SILENCE_MS);
    begin();
    const signs = ['pointerdown', 'keydown', 'scroll'] as const;
    for (const sign of signs) addEventListener(sign, begin, { passive: true });
    return () => {
      clearTimeout(waiting);
      for (const sign of signs) removeEventListener(sign, begin);
    };
  }, [step, on, busy, listening]);
  return on && !busy && silentAt === step;
}

/** For how many ms the microphone heard nobody, at most the time that is waited for. */
function silentFor(listening: Listening | undefined): number {
  if (!listening) return SILENCE_MS;
  const now = listening.now();
  const last = listening.speechSince(now - SILENCE_MS).at(-1);
  return last ? now - last.end : SILENCE_MS;
}
