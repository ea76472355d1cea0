import { useEffect, useRef } from 'react';
import { FadedWords } from '../../components/faded-words.tsx';
import type { OwnLine } from '../../domain/rehearsal/own-line.ts';
import type { Stage } from '../../domain/rehearsal/rehearsal.ts';
import { REHEARSE } from '../../words/rehearse.ts';
import { SCRIPT } from '../../words/script.ts';
import type { Sayable } from './sayable.ts';

type Props = {
  words: Sayable;
  /** The name of the person one asks for. */
  contact: string;
  own: OwnLine;
  stage: Stage;
  picked: string | undefined;
  /** They looked at the hidden words of this turn. */
  peeking: boolean;
  onPeek: () => void;
  onBackToMine: () => void;
};

/** What the person says next, at its stage. A look at hidden words is free. */
export function MyLine({ words, contact, own, stage, picked, peeking, onPeek, onBackToMine }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // "Back to my line" is gone once it was tapped
    const isLost = document.activeElement === document.body;
    if (picked !== undefined || peeking || isLost) title.current?.focus();
  }, [picked, peeking]);
  const shown = peeking ? 'full' : stage;
  // a hidden line keeps the name to itself
  const saying =
    words.saying === undefined || shown === 'blank' ? [] : [SCRIPT.saidAs(contact, words.saying)];
  return (
    <div className="mine">
      <h2 className="label" ref={title} tabIndex={-1}>
        {words.mine ? REHEARSE.yourLine : REHEARSE.youCouldSay}
      </h2>
      {words.lines.length > 0 ? (
        <FadedWords lines={words.lines} stage={shown} />
      ) : (
        <p className="words">{REHEARSE.noLine}</p>
      )}
      {words.lines.length > 0 && shown !== 'full' && (
        <button type="button" className="quiet small" onClick={onPeek}>
          {REHEARSE.peek}
        </button>
      )}
      {[...saying, ...(picked === undefined ? notesOf(own) : [])].map((note) => (
        <p key={note} className="small soft" dir="auto">
          {note}
        </p>
      ))}
      {picked !== undefined && (
        <button type="button" className="quiet small" onClick={onBackToMine}>
          {REHEARSE.backToMine}
        </button>
      )}
    </div>
  );
}

/** The person's notes in their own language beside the lines that stand here. */
const notesOf = (own: OwnLine): string[] =>
  own.kind === 'lines' ? own.lines.flatMap(({ note }) => note ?? []) : [];
