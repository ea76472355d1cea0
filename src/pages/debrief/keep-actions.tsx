import { useEffect, useRef } from 'react';
import { DEBRIEF } from '../../words/debrief.ts';

type Props = {
  /** The screen's filled button, or one of the quiet ones. */
  main: boolean;
  /** There is no answer for what they said yet: this becomes one. */
  isNew: boolean;
  kept: boolean;
  onKeep: () => void;
  onTakeBack: () => void;
};

/** Keeps a wording, says that it was kept, and takes it back. */
export function KeepActions({ main, isNew, kept, onKeep, onTakeBack }: Props) {
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (kept) said.current?.focus();
  }, [kept]);
  if (!kept)
    return (
      <>
        <p className="acts">
          <button type="button" className={main ? 'act' : 'quiet strong'} onClick={onKeep}>
            {isNew ? DEBRIEF.addAnswer : DEBRIEF.keep}
          </button>
        </p>
        <p className="small soft">
          {DEBRIEF.goesOnCard} {DEBRIEF.notInvented}
        </p>
      </>
    );
  return (
    <div className="acts">
      <p ref={said} tabIndex={-1}>
        {DEBRIEF.kept}
      </p>
      <button type="button" className="quiet" onClick={onTakeBack}>
        {DEBRIEF.takeBack}
      </button>
    </div>
  );
}
