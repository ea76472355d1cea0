import type { StoreApi } from 'zustand/vanilla';
import { noRows, type RehearsalRow } from '../storage/rows.ts';
import type { Storage } from '../storage/storage.ts';
import type { Saver } from './keep-saved.ts';
import type { Own } from './own-store.ts';
import { rowAt } from './owned.ts';

export type Loaders = {
  loadRehearsal(id: string): Promise<RehearsalRow | undefined>;
  /** A script's rehearsals, the last changed first; they are then in `own.rehearsals` too. */
  loadRehearsals(scriptId: string, limit: number): Promise<RehearsalRow[]>;
  /** The last changed of each of these scripts, in one change of `own.rehearsals`. */
  loadNewest(scriptIds: readonly string[], limit: number): Promise<void>;
};

/** What brings rehearsals from the disk into memory. Where the disk cannot be read, those in memory are all there are. */
export function loadersOf(own: StoreApi<Own>, storage: Storage, saver: Saver): Loaders {
  const isHere = (id: string) => rowAt(own.getState(), { store: 'rehearsals', id }) !== undefined;
  const load = async (read: () => Promise<RehearsalRow[]>) => {
    const since = own.getState();
    const stored = await read().catch(() => []);
    const rehearsals = stored.filter(({ id }) => !isHere(id));
    if (rehearsals.length > 0) saver.adopt({ ...noRows(), rehearsals }, [], since);
  };
  return {
    loadRehearsal: async (id) => {
      const key = { store: 'rehearsals' as const, id };
      if (!isHere(id)) await load(async () => (await storage.read([key])).rehearsals);
      return isHere(id) ? own.getState().rehearsals[id] : undefined;
    },
    loadNewest: (scriptIds, limit) =>
      load(async () => (await Promise.all(scriptIds.map((id) => storage.rehearsalsOf(id, limit)))).flat()),
    loadRehearsals: async (scriptId, limit) => {
      await load(() => storage.rehearsalsOf(scriptId, limit));
      return Object.values(own.getState().rehearsals)
        .filter((row) => row.scriptId === scriptId)
        .sort((one, other) => other.changedAt - one.changedAt)
        .slice(0, limit);
    },
  };
}
