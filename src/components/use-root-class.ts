import { useLayoutEffect } from 'react';

/**
 * A class of the root element while something that changes the whole page is on it. The style sheet's own way, `:has`,
 * is looked up anew at each letter that is typed: 2 ms of a key on a slow phone.
 */
export function useRootClass(name: string): void {
  useLayoutEffect(() => {
    const { classList } = document.documentElement;
    classList.add(name);
    return () => classList.remove(name);
  }, [name]);
}
