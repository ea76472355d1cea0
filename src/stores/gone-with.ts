import type { RowKey } from '../storage/rows.ts';
import type { Owned } from './owned.ts';

/** These keys, and those of what goes with them: the scripts and calls of an opening, the rehearsals of a script. */
export function goneWith(owned: Owned, gone: readonly RowKey[]): RowKey[] {
  const idsOf = (store: RowKey['store']) => gone.filter((key) => key.store === store).map(({ id }) => id);
  const openings = new Set(idsOf('openings'));
  const scripts = Object.values(owned.scripts).filter(({ openingId }) => openings.has(openingId));
  const scriptIds = new Set([...idsOf('scripts'), ...scripts.map(({ id }) => id)]);
  const rehearsals = Object.values(owned.rehearsals).filter(({ scriptId }) => scriptIds.has(scriptId));
  const calls = Object.values(owned.calls).filter(({ openingId }) => openings.has(openingId));
  return [
    ...gone,
    ...scripts.map(({ id }): RowKey => ({ store: 'scripts', id })),
    ...rehearsals.map(({ id }): RowKey => ({ store: 'rehearsals', id })),
    ...calls.map(({ id }): RowKey => ({ store: 'calls', id })),
  ];
}
