import { type KeyboardEvent, memo, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { CallMap as Picture, Place, Way } from '../domain/library/edit/map-of.ts';
import { type Direction, stepOnMap } from '../domain/library/edit/step-on-map.ts';

/** In rem, so that a map grows with the words. */
const WIDE = 11;
const HIGH = 3.5;
const ACROSS = WIDE + 4;
const DOWN = HIGH + 1;

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowRight: 'on',
  ArrowLeft: 'back',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

type Props = {
  label: string;
  map: Picture;
  /** The turn that has the focus first. */
  first: string | undefined;
  /** What stands in the box of a turn: a link that opens it. It takes the focus when it has `tabIndex` 0. */
  children: (id: string, tabIndex: 0 | -1) => ReactNode;
};

/**
 * A call as a picture that scrolls inside its own frame: a box for each turn, a line for each way. The arrow keys go along
 * the lines; Tab comes in once and goes on behind it. The list of turns says the same without a picture.
 */
export function CallMap({ label, map, first, children }: Props) {
  const [at, setAt] = useState(first);
  const box = useRef<HTMLUListElement>(null);
  const current = map.places.some(({ id }) => id === at) ? at : map.places[0]?.id;
  const linkOf = (id: string | undefined) =>
    box.current?.querySelector<HTMLElement>(`[data-turn="${id}"] a`) ?? undefined;
  useEffect(() => {
    if (first !== undefined)
      box.current
        ?.querySelector(`[data-turn="${first}"]`)
        ?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [first]);
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = KEYS[event.key];
    if (!direction || current === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = stepOnMap(map, current, direction);
    setAt(next);
    linkOf(next)?.focus();
  };
  const size = { width: `${map.columns * ACROSS}rem`, height: `${map.rows * DOWN}rem` };
  return (
    <div className="call-map">
      <div className="call-map-sheet" style={size}>
        <Lines map={map} current={current} />
        <ul aria-label={label} ref={box} onKeyDown={onKeyDown}>
          {map.places.map((place) => (
            <Box key={place.id} place={place} isCurrent={place.id === current} onFocus={setAt}>
              {children}
            </Box>
          ))}
        </ul>
      </div>
    </div>
  );
}

type BoxProps = {
  place: Place;
  isCurrent: boolean;
  onFocus: (id: string) => void;
  children: Props['children'];
};

const Box = memo(function Box({ place: { id, column, row }, isCurrent, onFocus, children }: BoxProps) {
  const where = {
    left: `${column * ACROSS}rem`,
    top: `${row * DOWN}rem`,
    width: `${WIDE}rem`,
    height: `${HIGH}rem`,
  };
  return (
    <li
      data-turn={id}
      className={isCurrent ? 'current' : undefined}
      style={where}
      onFocus={() => onFocus(id)}
    >
      {children(id, isCurrent ? 0 : -1)}
    </li>
  );
});

/** All ways are faint; those from and to the turn one stands at are strong. */
function Lines({ map, current }: { map: Picture; current: string | undefined }) {
  const { ways, columns, rows } = map;
  const all = useMemo(() => linesOf(ways), [ways]);
  const here = useMemo(
    () => linesOf(ways.filter(({ from, to }) => from.id === current || to.id === current)),
    [ways, current],
  );
  return (
    <svg viewBox={`0 0 ${columns * ACROSS} ${rows * DOWN}`} aria-hidden="true">
      <path d={all.good} />
      <path d={all.other} className="other" />
      <path d={here.good} className="here" />
      <path d={here.other} className="here other" />
    </svg>
  );
}

const linesOf = (ways: readonly Way[]) => ({
  good: ways
    .filter(({ isGood }) => isGood)
    .map(lineOf)
    .join(''),
  other: ways
    .filter(({ isGood }) => !isGood)
    .map(lineOf)
    .join(''),
});

/** From the right side of one box to the left side of another, with the head of an arrow. */
function lineOf({ from, to }: Way): string {
  const [x1, y1] = [from.column * ACROSS + WIDE, from.row * DOWN + HIGH / 2];
  const [x2, y2] = [to.column * ACROSS, to.row * DOWN + HIGH / 2];
  const bend = to.column > from.column ? 2 : 3;
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}m-.6 -.35l.6 .35l-.6 .35`;
}
