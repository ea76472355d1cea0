type Props = { label: string; checked: boolean; onChange: (checked: boolean) => void };

/** Something that is on or off. */
export const Tick = ({ label, checked, onChange }: Props) => (
  <label className="pickone">
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
    {label}
  </label>
);
