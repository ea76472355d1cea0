import { type ReactNode, useId } from 'react';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'tel' | 'email' | 'date';
  autoComplete?: string;
  /** What stands beside the line, like "I don't know". */
  children?: ReactNode;
};

/** A line to write on, with its label above. */
export function TextField({ label, value, onChange, type = 'text', autoComplete = 'off', children }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="type">
        <input
          id={id}
          type={type}
          value={value}
          autoComplete={autoComplete}
          dir="auto"
          onChange={(event) => onChange(event.target.value)}
        />
        {children}
      </div>
    </div>
  );
}
