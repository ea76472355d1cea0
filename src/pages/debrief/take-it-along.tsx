import { useState } from 'react';
import { copyText } from '../../device/copy-text.ts';
import { useWorld } from '../../device/world.tsx';
import { DEBRIEF } from '../../words/debrief.ts';

type Props = {
  /** The whole debrief as plain text. */
  text: string;
  /** Opens what is shut, so that all of it is printed. */
  onPrint: () => void;
};

/** The debrief to take along: as text, or on paper. */
export function TakeItAlong({ text, onPrint }: Props) {
  const { print } = useWorld();
  const [copied, setCopied] = useState<boolean>();
  return (
    <div className="acts take-along">
      <button type="button" className="quiet" onClick={() => void copyText(text).then(setCopied)}>
        {DEBRIEF.copy}
      </button>
      <button
        type="button"
        className="quiet"
        onClick={() => {
          onPrint();
          print();
        }}
      >
        {DEBRIEF.print}
      </button>
      <p role="status" className="small soft">
        {copied === undefined ? '' : copied ? DEBRIEF.copied : DEBRIEF.notCopied}
      </p>
    </div>
  );
}
