import { useEffect, useRef } from 'react';
import { CALL_LANGUAGE } from '../words/call-language.ts';
import { REHEARSE } from '../words/rehearse.ts';

/** `plain`: nothing is said. `hidden`: the words are to be heard, and are not shown yet. */
type Props = { words: string; plain?: boolean; hidden?: boolean };

/**
 * The employer's words, the largest text of a call. Give it a key for each turn: the focus comes here, so that a screen
 * reader reads it in full, and the replies are next. No live region.
 */
export function Caption({ words, plain, hidden }: Props) {
  const caption = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    window.scrollTo({ top: 0 });
    caption.current?.focus({ preventScroll: true });
  }, []);
  return (
    <p
      className={plain ? 'caption plain' : 'caption'}
      id="caption"
      ref={caption}
      tabIndex={-1}
      dir="auto"
      lang={plain || hidden ? undefined : CALL_LANGUAGE}
    >
      {hidden ? (
        <>
          <span className="unseen">{REHEARSE.wordsHidden}</span>
          <span className="blank" />
          <span className="blank" />
        </>
      ) : (
        words
      )}
    </p>
  );
}
