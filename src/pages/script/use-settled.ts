import { useEffect, useState } from 'react';

/** A pause in typing, in ms: marks are there within 150 of it. */
const PAUSE = 100;

/**
 * A value as it stood at the last pause. What looks at all the words of a script waits for it, so that a letter is painted
 * at once; give what holds it a key where the value may become another thing altogether.
 */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
