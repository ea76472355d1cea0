export type Chip<T extends string> = { value: T; label: string };

type Props<T extends string> = {
  label: string;
  chips: readonly Chip<T>[];
  isOn: (value: T) => boolean;
  onTap: (value: T) => void;
  /** One below the other: they are whole sentences. */
  rows?: boolean;
};

/** Short answers to tap, one or several; what is chosen has a tick before it. */
export function Chips<T extends string>({ label, chips, isOn, onTap, rows }: Props<T>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would read as a form to fill in
    <div className={rows ? 'chips rows' : 'chips'} role="group" aria-label={label}>
      {chips.map(({ value, label: words }) => (
        <button
          key={value}
          type="button"
          className="quiet"
          dir="auto"
          aria-pressed={isOn(value)}
          onClick={() => onTap(value)}
        >
          {words}
        </button>
      ))}
    </div>
  );
}
