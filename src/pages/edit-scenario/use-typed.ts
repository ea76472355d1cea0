import { useCallback, useEffect, useRef, useState } from 'react';

/** A pause in typing, and how long letters wait without one until a letter takes them along; in ms. */
const PAUSE = 200;
const LONGEST = 500;

type Typed<T> = { shown: T; type: (next: T) => void; leave: () => void };

/**
 * A value while it is typed in: each letter is shown at once, as it was typed, and given on at a pause, so that none waits
 * for all that looks at the call. Whoever leaves the field, or the page, gives on what waits and sees what was kept of it.
 */
export function useTyped<T>(value: T, give: (typed: T) => void): Typed<T> {
  const [typed, setTyped] = useState<{ next: T }>();
  const waiting = useRef<{ next: T; since: number; cancel: () => void }>(undefined);
  const giveTo = useRef(give);
  useEffect(() => {
    giveTo.current = give;
  });
  const giveOn = useCallback(() => {
    const { current } = waiting;
    if (!current) return;
    current.cancel();
    waiting.current = undefined;
    giveTo.current(current.next);
  }, []);
  useEffect(() => giveOn, [giveOn]);
  const type = (next: T) => {
    setTyped({ next });
    const now = performance.now();
    const since = waiting.current?.since ?? now;
    waiting.current?.cancel();
    const cancel = now - since < LONGEST ? afterPause(giveOn) : afterPaint(giveOn);
    waiting.current = { next, since, cancel };
  };
  const leave = () => {
    giveOn();
    setTyped(undefined);
  };
  return { shown: typed ? typed.next : value, type, leave };
}

const afterPause = (then: () => void): (() => void) => {
  const timer = setTimeout(then, PAUSE);
  return () => clearTimeout(timer);
};

/** Right after the letter was painted: then it is longest until the next one. At a pause where nothing is painted. */
const afterPaint = (then: () => void): (() => void) => {
  let timer = setTimeout(then, PAUSE);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(then);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
};
