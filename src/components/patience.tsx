import { REHEARSE } from '../words/rehearse.ts';

const STROKES = ['M0 4h12', 'M16 4h12', 'M32 4h12'];

/** How much time they have, in thirds: three strokes, and a sentence about them that carries the meaning. */
export function Patience({ left }: { left: 1 | 2 | 3 }) {
  return (
    <p className="mood">
      <svg viewBox="0 0 44 8" aria-hidden="true" fill="none" strokeWidth="3">
        {STROKES.map((path, index) => (
          <path key={path} className={index < left ? 'there' : 'gone-stroke'} d={path} />
        ))}
      </svg>
      {REHEARSE.patience[left]}
    </p>
  );
}
