import { useState } from 'react';
import { LongField } from '../../components/long-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { plainText } from '../../domain/library/edit/plain-text.ts';

type Props = {
  label: string;
  value: string;
  onGive: (typed: string) => void;
  /** How many lines are seen; one line where it is not said. */
  rows?: number;
};

/**
 * A text of the call: what is typed stands as it was typed until one leaves the field, and the call keeps what it can. In a
 * form of its own: at each letter a browser looks through all fields of a page without one.
 */
export function KeptText({ label, value, onGive, rows }: Props) {
  const [typed, setTyped] = useState<string>();
  const isKept = typed !== undefined && (plainText(typed) || value) === value;
  const field = {
    label,
    value: isKept ? typed : value,
    onChange: (next: string) => {
      setTyped(next);
      onGive(next);
    },
  };
  return (
    <form onSubmit={(event) => event.preventDefault()} onBlur={() => setTyped(undefined)}>
      {rows === undefined ? <TextField {...field} /> : <LongField {...field} rows={rows} />}
    </form>
  );
}
