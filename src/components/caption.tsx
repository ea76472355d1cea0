import { useEffect, useRef } from 'react';

/**
 * The employer's words, the largest text of a call; `plain` where nothing is said. Give it a key for each turn: the
 * focus comes here, so that a screen reader reads it in full, and the replies are next. No live region.
 */
export function Caption({ words, plain }: { words: string; plain?: boolean }) {
  const caption = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    window.scrollTo({ top: 0 });
    caption.current?.focus({ preventScroll: true });
  }, []);
  return (
    <p className={plain ? 'caption plain' : 'caption'} id="caption" ref={caption} tabIndex={-1} dir="auto">
      {words}
    </p>
  );
}
