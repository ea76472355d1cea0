import { useId } from 'react';

type Choice<T extends string> = { value: T; title: string; about?: string };
type Props<T extends string> = {
  legend: string;
  /** The legend is on the page already, as a heading. */
  unseenLegend?: boolean;
  choices: readonly Choice<T>[];
  value: T;
  onChange: (value: T) => void;
};

/** One of a few things, as rows between hairlines. */
export function Choices<T extends string>({ legend, unseenLegend, choices, value, onChange }: Props<T>) {
  const name = useId();
  return (
    <fieldset>
      <legend className={unseenLegend ? 'unseen' : undefined}>
        {unseenLegend ? legend : <h2>{legend}</h2>}
      </legend>
      <div className="choices">
        {choices.map((choice) => (
          <label className="choice" key={choice.value}>
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>
              <b>{choice.title}</b>
              {choice.about && <span>{choice.about}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
