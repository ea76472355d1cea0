import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { READ } from '../../words/read.ts';
import { PaceOffer } from './pace-offer.tsx';

type Props = {
  /** What may become the person's pace; undefined where nothing was measured, or they answered before. */
  measured: { took: number; pace: number } | undefined;
  onAnswer: () => void;
  toWords: string;
  onAgain: () => void;
  onBack: () => void;
};

/** After the last line. */
export function ReadEnd({ measured, onAnswer, toWords, onAgain, onBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  // what was asked stays on the page until the answer to it was read
  const [offer] = useState(measured);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="read-end">
      <h2 ref={heading} tabIndex={-1}>
        {READ.end}
      </h2>
      {offer && (
        <PaceOffer
          {...offer}
          onAnswer={(answer) => {
            onAnswer();
            if (answer === 'left') heading.current?.focus();
          }}
        />
      )}
      <p className="acts after-lead">
        <button type="button" className="act" onClick={onAgain}>
          {READ.again}
        </button>
        <button type="button" className="quiet" onClick={onBack}>
          {READ.back}
        </button>
        <Link className="quiet" to={toWords}>
          {READ.toWords}
        </Link>
      </p>
    </section>
  );
}
