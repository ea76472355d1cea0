import { useEffect, useId, useRef, useState } from 'react';
import { CALL_LANGUAGE } from '../words/call-language.ts';
import { REHEARSE } from '../words/rehearse.ts';
import { type Proposal, WhichMove } from './which-move.tsx';

type Props = {
  /** Words to begin with: they were heard, and are to be changed. */
  start?: string;
  /** Which moves the words may be. */
  propose: (text: string) => Proposal;
  onReply: (move: string, text: string, proposal: Proposal) => void;
};

/** One types one's words, then says which of the moves it was. */
export function TypeReply({ start = '', propose, onReply }: Props) {
  const id = useId();
  const [text, setText] = useState(start);
  const [asking, setAsking] = useState<Proposal>();
  const field = useRef<HTMLTextAreaElement>(null);
  const wasAsked = useRef(start !== '');
  useEffect(() => {
    if (!asking && wasAsked.current) field.current?.focus();
    wasAsked.current = asking !== undefined;
  }, [asking]);
  if (asking)
    return (
      <WhichMove
        text={text}
        proposal={asking}
        onChoose={(move) => onReply(move, text, asking)}
        onChangeWords={() => setAsking(undefined)}
      />
    );
  return (
    <form
      className="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) setAsking(propose(text));
      }}
    >
      <label htmlFor={id}>{REHEARSE.typeLabel}</label>
      <textarea
        id={id}
        ref={field}
        className="typed"
        rows={3}
        dir="auto"
        lang={CALL_LANGUAGE}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
      <p>
        <button type="submit" className="quiet strong">
          {REHEARSE.typeGo}
        </button>
      </p>
    </form>
  );
}
