import type { Owned } from './owned.ts';

/** What is left when an opening goes with its scripts and their rehearsals. */
export function withoutOpening(owned: Owned, id: string): Pick<Owned, 'openings' | 'scripts' | 'rehearsals'> {
  const scripts = keep(owned.scripts, (script) => script.openingId !== id);
  return {
    openings: keep(owned.openings, (opening) => opening.id !== id),
    scripts,
    rehearsals: keep(
      owned.rehearsals,
      ({ scriptId }) => !Object.hasOwn(owned.scripts, scriptId) || Object.hasOwn(scripts, scriptId),
    ),
  };
}

const keep = <R>(rows: Record<string, R>, test: (row: R) => boolean): Record<string, R> =>
  Object.fromEntries(Object.entries(rows).filter(([, row]) => test(row)));
