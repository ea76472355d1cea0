import { useEffect, useRef, useState } from 'react';
import { useOwn } from '../../stores/session-context.tsx';
import { READ } from '../../words/read.ts';

type Props = {
  /** In seconds. */
  took: number;
  /** In words a minute. */
  pace: number;
  onAnswer: (answer: 'kept' | 'left') => void;
};

/** What the reading took, to be used as the person's pace or not. Nothing else is said about it. */
export function PaceOffer({ took, pace, onAnswer }: Props) {
  const changeSettings = useOwn((own) => own.changeSettings);
  const [answer, setAnswer] = useState<'kept' | 'left'>();
  const give = (given: 'kept' | 'left') => {
    if (given === 'kept') changeSettings({ pace });
    setAnswer(given);
    onAnswer(given);
  };
  if (answer) return answer === 'kept' ? <Kept /> : null;
  return (
    <div className="pace-offer">
      <p className="say">{READ.took(took, pace)}</p>
      <p className="acts">
        <button type="button" className="quiet strong" onClick={() => give('kept')}>
          {READ.usePace}
        </button>
        <button type="button" className="quiet" onClick={() => give('left')}>
          {READ.leavePace}
        </button>
      </p>
    </div>
  );
}

/** Takes the focus from the question it answers. */
function Kept() {
  const kept = useRef<HTMLParagraphElement>(null);
  useEffect(() => kept.current?.focus(), []);
  return (
    <p className="say pace-offer" ref={kept} tabIndex={-1}>
      {READ.paceKept}
    </p>
  );
}
