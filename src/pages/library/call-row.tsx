import { type ReactNode, useId } from 'react';
import { difficultyWord } from '../../words/practice.ts';

type Props = {
  title: string;
  about: string;
  difficulty: number;
  /** What can be done with it; `labelledBy` says with which. */
  children: (labelledBy: string) => ReactNode;
};

/** A practice call in a list. */
export function CallRow({ title, about, difficulty, children }: Props) {
  const id = useId();
  return (
    <li>
      <p className="want small soft">{difficultyWord(difficulty)}</p>
      <div>
        <h3 id={id} dir="auto">
          {title}
        </h3>
        <p dir="auto">{about}</p>
      </div>
      <div className="step acts">{children(id)}</div>
    </li>
  );
}
