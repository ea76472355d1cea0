/** The part of the address that says which turn is open, or tried from, and whether the map is shown. */
export type Shown = { turn?: string; play?: string; map?: true };

export function atTurn({ turn, play, map }: Shown): { search: string } {
  const search = new URLSearchParams({
    ...(map ? { as: 'map' } : {}),
    ...(turn === undefined ? {} : { turn }),
    ...(play === undefined ? {} : { play }),
  });
  return { search: `${search}` };
}

export function shownIn(search: URLSearchParams): Shown {
  const turn = search.get('turn');
  const play = search.get('play');
  return {
    ...(turn === null ? {} : { turn }),
    ...(play === null ? {} : { play }),
    ...(search.get('as') === 'map' ? { map: true } : {}),
  };
}
