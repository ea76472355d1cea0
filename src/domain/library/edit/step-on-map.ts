import type { CallMap, Place } from './map-of.ts';

export type Direction = 'on' | 'back' | 'up' | 'down';

/**
 * The turn that an arrow leads to: on along a way to where a reply leads, back along a way that leads here, up or down in
 * the same column. The turn itself where there is none. Of several the one that stands nearest.
 */
export function stepOnMap({ places, ways }: CallMap, id: string, direction: Direction): string {
  const here = places.find((place) => place.id === id);
  if (!here) return id;
  if (direction === 'up' || direction === 'down') {
    const row = here.row + (direction === 'down' ? 1 : -1);
    return places.find((place) => place.column === here.column && place.row === row)?.id ?? id;
  }
  const ends =
    direction === 'on'
      ? ways.filter(({ from }) => from.id === id).map(({ to }) => to)
      : ways.filter(({ to }) => to.id === id).map(({ from }) => from);
  return (
    nearest(
      here,
      ends.filter((end) => end.id !== id),
      direction,
    )?.id ?? id
  );
}

/** Ways that go on to the right come before those that lead round, and good places are near ones. */
function nearest(here: Place, ends: readonly Place[], direction: 'on' | 'back'): Place | undefined {
  const turnsRound = (end: Place) =>
    direction === 'on' ? end.column <= here.column : end.column >= here.column;
  const far = (end: Place) => Math.abs(end.column - here.column) * 2 + Math.abs(end.row - here.row);
  return ends.toSorted(
    (one, other) => Number(turnsRound(one)) - Number(turnsRound(other)) || far(one) - far(other),
  )[0];
}
