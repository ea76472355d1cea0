import { useId } from 'react';

/** The blue rules of the paper. SVG, so that they print with "backgrounds" off. */
export function CardLines() {
  const id = useId();
  return (
    <svg className="card-lines" aria-hidden="true">
      <defs>
        <pattern id={id} width="8" height="1.5em" patternUnits="userSpaceOnUse" y="-0.32em">
          <rect width="8" height="1" y="1.44em" />
        </pattern>
      </defs>
      <rect y="2.4em" width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
