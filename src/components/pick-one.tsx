import { type ReactNode, useId } from 'react';

type Props<T extends string> = {
  legend: string;
  values: readonly T[];
  labels: Record<T, string>;
  value: T;
  onChange: (value: T) => void;
  /** A line under the answers. */
  note?: ReactNode;
};

/** One of a few short answers, in one row. */
export function PickOne<T extends string>({ legend, values, labels, value, onChange, note }: Props<T>) {
  const name = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="inline">
        {values.map((each) => (
          <label className="pickone" key={each}>
            <input type="radio" name={name} checked={each === value} onChange={() => onChange(each)} />
            {labels[each]}
          </label>
        ))}
      </div>
      {note}
    </fieldset>
  );
}
