import { type RefObject, useEffect } from 'react';

/**
 * What had the focus may be gone when `when` changes: then the first match inside the box gets it, so that the keyboard
 * goes on from there. Focus that is anywhere else stays.
 */
export function useKeptFocus(box: RefObject<HTMLElement | null>, when: unknown, match = 'button'): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: `when` says when to look, and is not looked at
  useEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (isLost) box.current?.querySelector<HTMLElement>(match)?.focus();
  }, [box, when, match]);
}
