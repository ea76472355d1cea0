import { type RefObject, useEffect } from 'react';

type Keys = { onNext: () => void; onBack: () => void; onStop: () => void };

const CONTROLS = 'a, button, input, select, textarea, summary';

/**
 * The space bar and the right arrow lead on, the left arrow back, Escape stops. Up and down scroll, as on every page; so
 * does the space bar, until the end of `line` is in sight. A control keeps its own keys.
 */
export function useReadingKeys(line: RefObject<HTMLElement | null>, { onNext, onBack, onStop }: Keys): void {
  useEffect(() => {
    const isLineCut = () => (line.current?.getBoundingClientRect().bottom ?? 0) > window.innerHeight;
    const actOf = ({ key, target }: KeyboardEvent) => {
      if (key === 'Escape') return onStop;
      if (key === 'ArrowRight') return onNext;
      if (key === 'ArrowLeft') return onBack;
      const onControl = target instanceof Element && target.closest(CONTROLS);
      return key === ' ' && !onControl && !isLineCut() ? onNext : undefined;
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
