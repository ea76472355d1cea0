type Props<T extends string> = {
  label: string;
  values: readonly T[];
  labels: Record<T, string>;
  value: T;
  onChange: (value: T) => void;
  className?: string;
};

/** A quiet switch between a few ways to see the same thing. */
export function Stages<T extends string>({ label, values, labels, value, onChange, className }: Props<T>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would read as a form to fill in
    <div className={className ? `stages ${className}` : 'stages'} role="group" aria-label={label}>
      {values.map((each) => (
        <button
          key={each}
          type="button"
          className="quiet"
          aria-pressed={each === value}
          onClick={() => onChange(each)}
        >
          {labels[each]}
        </button>
      ))}
    </div>
  );
}
