import { useId } from 'react';
import type { Counted } from '../../domain/calls/numbers/counts-of.ts';
import { BarPattern } from './bar-pattern.tsx';

type Bar = { at: string; count: number; label: readonly string[] };
type Props = {
  name: string;
  pattern: Counted;
  bars: readonly Bar[];
  /** The count that fills the whole height. */
  most: number;
};

/** As many bars have room, so that one week alone is not as wide as the page. */
const PLACES = 8;
/** In em: so the picture grows with the words, and at the width of any screen. */
const TOP = 1.5;
const TALLEST = 5;
const LINE = TOP + TALLEST;
/** In hundredths of the width. */
const PLACE = 100 / PLACES;
const BAR = PLACE * 0.6;

/**
 * A bar for each week with its number above and its day below. Drawn by hand: the scale is one division, and a library
 * for scales weighs more than this whole page.
 */
export function WeekBars({ name, pattern, bars, most }: Props) {
  const id = useId();
  return (
    <svg className="week-bars" role="img" aria-label={name}>
      <BarPattern id={id} of={pattern} />
      <line x1="0" x2="100%" y1={`${LINE}em`} y2={`${LINE}em`} />
      {bars.map(({ at, count, label }, index) => {
        const height = count === 0 ? 0 : Math.max((count / most) * TALLEST, 0.2);
        const left = index * PLACE;
        const middle = `${left + BAR / 2}%`;
        return (
          <g key={at}>
            {count > 0 && (
              <rect
                x={`${left}%`}
                y={`${LINE - height}em`}
                width={`${BAR}%`}
                height={`${height}em`}
                fill={`url(#${id})`}
              />
            )}
            <text x={middle} y={`${LINE - height - 0.4}em`}>
              {count}
            </text>
            {label.map((words, row) => (
              <text className="soft" key={words} x={middle} y={`${LINE + 1.2 * (row + 1)}em`}>
                {words}
              </text>
            ))}
          </g>
        );
      })}
    </svg>
  );
}
