import { type RefObject, useEffect } from 'react';

type Keys = { onNext: () => void; onBack: () => void; onStop: () => void };

const CONTROLS = 'a, button, input, select, textarea, summary';

/**
 * The space bar and the right arrow lead on, the left arrow back, Escape stops. Up and down scroll, as on every page; so
 * does the space bar, until the end of `line` is in sight. A control keeps its own keys.
 */
export function useReadingKeys(line: RefObject<HTMLElement | null>, { onNext, onBack, onStop }: Keys): void {
  useEffect(() => {
    const actOf = ({ key, target }: KeyboardEvent) => {
      if (key === 'Escape') return onStop;
      if (key === 'ArrowRight') return onNext;
      if (key === 'ArrowLeft') return onBack;
      const onControl = target instanceof Element && target.closest(CONTROLS);
      return key === ' ' && !onControl && !isCut(line.current) ? onNext : undefined;
    };
    const press = (event: KeyboardEvent) => {
      const { defaultPrevented, repeat, altKey, ctrlKey, metaKey, shiftKey } = event;
      const act = defaultPrevented || altKey || ctrlKey || metaKey || shiftKey ? undefined : actOf(event);
      if (!act) return;
      event.preventDefault();
      // a key that is held down leads on once
      if (!repeat) act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

/** The end of the line is below what is seen, or behind what stands at the foot of it, and can be scrolled to. */
function isCut(line: HTMLElement | null): boolean {
  if (!line) return false;
  const { scrollHeight } = document.documentElement;
  const foot = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBottom) || 0;
  const isAtEnd = window.scrollY + window.innerHeight >= scrollHeight - 1;
  return !isAtEnd && line.getBoundingClientRect().bottom > window.innerHeight - foot;
}
