import { useEffect, useRef, useState } from 'react';
import { CALL_LANGUAGE } from '../words/call-language.ts';
import { REHEARSE } from '../words/rehearse.ts';
import { type Pick, PickList } from './pick-list.tsx';

/** What a reply is taken as when none of the moves on offer is what the person did. */
export const OTHER = 'other';

/** What words may have done: the likely ones best first, none where they could not be read; then all the others. */
export type Proposal = { likely: readonly Pick[]; rest: readonly Pick[] };

type Props = {
  text: string;
  proposal: Proposal;
  onChoose: (move: string) => void;
  onChangeWords: () => void;
};

/** The person's words, and which of the moves they were: one tap, also where the guess is wrong. */
export function WhichMove({ text, proposal: { likely, rest }, onChoose, onChangeWords }: Props) {
  const [all, setAll] = useState(likely.length === 0);
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a longer list begins with a choice of its own
  useEffect(() => {
    box.current?.querySelector('button')?.focus();
  }, [all]);
  const picks = all ? [...rest, { move: OTHER, label: REHEARSE.other }] : likely;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only refuses a key that is still held from the words
    <div
      ref={box}
      className={all ? undefined : 'likely'}
      onKeyDown={(event) => event.repeat && event.preventDefault()}
    >
      <p className="words" dir="auto" lang={CALL_LANGUAGE}>
        {REHEARSE.quoted(text)}
      </p>
      <PickList title={REHEARSE.which} picks={picks} onPick={onChoose} />
      <p className="acts small">
        {!all && (
          <button type="button" className="quiet" onClick={() => setAll(true)}>
            {REHEARSE.other}
          </button>
        )}
        <button type="button" className="quiet" onClick={onChangeWords}>
          {REHEARSE.changeWords}
        </button>
      </p>
    </div>
  );
}
