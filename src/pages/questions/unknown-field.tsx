import { useState } from 'react';
import { TextField } from '../../components/text-field.tsx';
import { QUESTIONS } from '../../words/questions.ts';

type Props = { label: string; value: string; onChange: (value: string) => void };

/** A question that one may not be able to answer. "I don't know" empties the line and costs nothing. */
export function UnknownField({ label, value, onChange }: Props) {
  const [unknown, setUnknown] = useState(false);
  return (
    <TextField
      label={label}
      value={value}
      onChange={(typed) => {
        setUnknown(false);
        onChange(typed);
      }}
    >
      <button
        type="button"
        className="quiet"
        aria-pressed={unknown}
        onClick={() => {
          setUnknown(!unknown);
          onChange('');
        }}
      >
        {QUESTIONS.dontKnow}
        <span className="unseen">: {label}</span>
      </button>
    </TextField>
  );
}
