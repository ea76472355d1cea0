import { useCallback, useEffect, useRef, useState } from 'react';

/** A pause in typing, and the longest that letters wait without one; in ms. */
const PAUSE = 120;
const LONGEST = 400;

type Typed<T> = { shown: T; type: (next: T) => void; leave: () => void };

/**
 * A value while it is typed in: each letter is shown at once, as it was typed, and given on at a pause, so that none waits
 * for all that looks at the call. Whoever leaves the field, or the page, gives on what waits and sees what was kept of it.
 */
export function useTyped<T>(value: T, give: (typed: T) => void): Typed<T> {
  const [typed, setTyped] = useState<{ next: T }>();
  const waiting = useRef<{ next: T; since: number; timer: ReturnType<typeof setTimeout> }>(undefined);
  const giveTo = useRef(give);
  useEffect(() => {
    giveTo.current = give;
  });
  const giveOn = useCallback(() => {
    const { current } = waiting;
    if (!current) return;
    clearTimeout(current.timer);
    waiting.current = undefined;
    giveTo.current(current.next);
  }, []);
  useEffect(() => giveOn, [giveOn]);
  const type = (next: T) => {
    setTyped({ next });
    const now = performance.now();
    const since = waiting.current?.since ?? now;
    clearTimeout(waiting.current?.timer);
    const timer = setTimeout(giveOn, Math.min(PAUSE, since + LONGEST - now));
    waiting.current = { next, since, timer };
  };
  const leave = () => {
    giveOn();
    setTyped(undefined);
  };
  return { shown: typed ? typed.next : value, type, leave };
}
