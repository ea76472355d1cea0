import { useId } from 'react';

export type Pick = { move: string; label: string };

type Props = {
  title: string;
  picks: readonly Pick[];
  onPick: (move: string) => void;
  picked?: string | undefined;
};

/** Things to say, one tap each. No pick is a trap. */
export function PickList({ title, picks, picked, onPick }: Props) {
  const id = useId();
  return (
    <div className="pick">
      <h3 id={id}>{title}</h3>
      <ul className="choices" aria-labelledby={id}>
        {picks.map(({ move, label }) => (
          <li key={move}>
            <button type="button" aria-pressed={move === picked} onClick={() => onPick(move)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
