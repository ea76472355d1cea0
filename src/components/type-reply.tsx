import { useId, useState } from 'react';
import { REHEARSE } from '../words/rehearse.ts';
import { type Pick, PickList } from './pick-list.tsx';

/** What a reply is taken as when none of the moves on offer is what the person did. */
export const OTHER = 'other';

type Props = { offers: readonly Pick[]; onReply: (move: string, text: string) => void };

/** One types one's words, then says which of the moves it was. */
export function TypeReply({ offers, onReply }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [asking, setAsking] = useState(false);
  if (asking)
    return (
      <div>
        <p className="words" dir="auto">
          {REHEARSE.quoted(text)}
        </p>
        <PickList
          title={REHEARSE.which}
          picks={[...offers, { move: OTHER, label: REHEARSE.other }]}
          onPick={(move) => onReply(move, text)}
        />
        <button type="button" className="quiet small" onClick={() => setAsking(false)}>
          {REHEARSE.changeWords}
        </button>
      </div>
    );
  return (
    <form
      className="field"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) setAsking(true);
      }}
    >
      <label htmlFor={id}>{REHEARSE.typeLabel}</label>
      <textarea
        id={id}
        className="typed"
        rows={3}
        dir="auto"
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
