import type { WakeLock } from '../../src/device/wake-lock.ts';

/** A screen that tells whether it is kept lit. */
export function fakeWakeLock() {
  let holders = 0;
  const wakeLock: WakeLock = {
    hold: () => {
      holders += 1;
      return () => {
        holders -= 1;
      };
    },
  };
  return { wakeLock, isLit: () => holders > 0 };
}
