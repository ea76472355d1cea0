import { useId } from 'react';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** How many lines are seen before it scrolls. */
  rows?: number;
};

/** Several lines to write on, with their label above. */
export function LongField({ label, value, onChange, rows = 3 }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className="typed"
        rows={rows}
        dir="auto"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
