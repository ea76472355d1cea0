import { LongField } from '../../components/long-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useTyped } from './use-typed.ts';

type Props = {
  label: string;
  value: string;
  onGive: (typed: string) => void;
  /** How many lines are seen; one line where it is not said. */
  rows?: number;
};

/**
 * A text of the call. In a form of its own: at each letter a browser looks through all fields of a page without one.
 */
export function KeptText({ label, value, onGive, rows }: Props) {
  const { shown, type, leave } = useTyped(value, onGive);
  const field = { label, value: shown, onChange: type };
  return (
    <form onSubmit={(event) => event.preventDefault()} onBlur={leave}>
      {rows === undefined ? <TextField {...field} /> : <LongField {...field} rows={rows} />}
    </form>
  );
}
