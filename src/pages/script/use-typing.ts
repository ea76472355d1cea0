import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Facts } from '../../domain/library/ids.ts';
import type { Part } from '../../domain/library/parts.ts';
import { editLine } from '../../domain/script/edit-line.ts';
import { fillSegments, type Segment } from '../../domain/script/fill.ts';
import type { Speech } from '../../domain/script/speech.ts';

type Typing = { segments: readonly Segment[]; text: string; type: (typed: string) => void };

/**
 * A line while it is typed in: the letter is shown at once and given on right after it was painted, so that it does not
 * wait for all that looks at the script. What is not given on yet is, when the line leaves the page.
 */
export function useTyping(
  parts: readonly Part[],
  facts: Facts,
  speech: Speech,
  give: (typed: string) => void,
): Typing {
  const [typed, setTyped] = useState<string>();
  const waiting = useRef<string>(undefined);
  const giveTo = useRef(give);
  useEffect(() => {
    giveTo.current = give;
  });
  const giveOn = useCallback(() => {
    if (waiting.current === undefined) return;
    giveTo.current(waiting.current);
    waiting.current = undefined;
    setTyped(undefined);
  }, []);
  useEffect(() => giveOn, [giveOn]);
  const type = (next: string) => {
    if (waiting.current === undefined) afterPaint(giveOn);
    waiting.current = next;
    setTyped(next);
  };
  const segments = useMemo(
    () => fillSegments(typed === undefined ? parts : editLine(parts, typed, facts, speech), facts, speech),
    [parts, typed, facts, speech],
  );
  return { segments, text: segments.map((segment) => segment.text).join(''), type };
}

/** Two pictures of a screen, in ms: by then the letter is painted. */
const PAINTED = 30;

const afterPaint = (act: () => void) => setTimeout(act, PAINTED);
