/** Keeps the screen lit: no phone may go dark in the middle of a line that is read from it. */
export type WakeLock = {
  /** From now until the function it gives is called. Where the device refuses, nothing happens and nothing is said. */
  hold: () => () => void;
};

/** The browser's screen wake lock. The browser ends it whenever the page is hidden, so it is asked for again after that. */
export function browserWakeLock(): WakeLock {
  return {
    hold: () => {
      const held = new Set<Pick<WakeLockSentinel, 'release'>>();
      let isOver = false;
      const letGo = () => {
        for (const each of held) void each.release().catch(() => {});
        held.clear();
      };
      const ask = async () => {
        const lock = await request();
        if (!lock) return;
        held.add(lock);
        if (isOver || document.visibilityState !== 'visible') letGo();
      };
      const turn = () => (document.visibilityState === 'visible' ? void ask() : letGo());
      document.addEventListener('visibilitychange', turn);
      turn();
      return () => {
        isOver = true;
        document.removeEventListener('visibilitychange', turn);
        letGo();
      };
    },
  };
}

/** None where there is no such thing, or a low battery or the person's settings forbid it. */
async function request(): Promise<WakeLockSentinel | undefined> {
  try {
    return await navigator.wakeLock?.request('screen');
  } catch {
    return undefined;
  }
}
