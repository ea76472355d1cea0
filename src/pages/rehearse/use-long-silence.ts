import { useEffect, useState } from 'react';

/** Long enough to find one's line, read it aloud and breathe. */
const SILENCE_MS = 15_000;

/** Whether nothing was done at this turn for long. Never while `busy`: they speak, or the person does. */
export function useLongSilence(step: number, { on, busy }: { on: boolean; busy: boolean }): boolean {
  const [silentAt, setSilentAt] = useState<number>();
  useEffect(() => {
    if (!on || busy) return;
    let waiting: ReturnType<typeof setTimeout>;
    const begin = () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => setSilentAt(step), SILENCE_MS);
    };
    begin();
    const signs = ['pointerdown', 'keydown', 'scroll'] as const;
    for (const sign of signs) addEventListener(sign, begin, { passive: true });
    return () => {
      clearTimeout(waiting);
      for (const sign of signs) removeEventListener(sign, begin);
    };
  }, [step, on, busy]);
  return on && !busy && silentAt === step;
}
