import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

type Typed = { ref: RefObject<HTMLTextAreaElement | null>; defaultValue: string; onChange: () => void };

/**
 * A text field that keeps its own words while they are typed: the letter is painted first and given on right after, so
 * that it does not wait for all that looks at the words. What is not given on yet is, when the field leaves the page.
 */
export function useTyped(text: string, onTyped: (typed: string) => void): Typed {
  const ref = useRef<HTMLTextAreaElement>(null);
  const [defaultValue] = useState(text);
  const waiting = useRef<string>(undefined);
  const giveTo = useRef(onTyped);
  const giveOn = useCallback(() => {
    const typed = waiting.current;
    waiting.current = undefined;
    if (typed !== undefined) giveTo.current(typed);
  }, []);
  useLayoutEffect(() => {
    giveTo.current = onTyped;
    const field = ref.current;
    if (field && waiting.current === undefined && field.value !== text) field.value = text;
  });
  useEffect(() => giveOn, [giveOn]);
  const onChange = () => {
    if (waiting.current === undefined) afterPaint(giveOn);
    waiting.current = ref.current?.value;
  };
  return { ref, defaultValue, onChange };
}

/** A little more than one picture of a screen, in ms: by then the letter is painted, and the next one is not typed yet. */
const PAINTED = 20;

const afterPaint = (act: () => void) => setTimeout(act, PAINTED);
