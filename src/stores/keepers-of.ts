import type { StoreApi } from 'zustand/vanilla';
import { groupRows, listRows } from '../storage/group-rows.ts';
import { makeBackup } from '../storage/make-backup.ts';
import { planRestore, type RestorePlan } from '../storage/plan-restore.ts';
import { type BackupTrouble, readBackup } from '../storage/read-backup.ts';
import { nameOf, noRows, type Rows } from '../storage/rows.ts';
import type { Put, Storage, Written } from '../storage/storage.ts';
import type { Saver } from './keep-saved.ts';
import type { Own } from './own-store.ts';
import { NOTHING_OWNED, rowsOf, withRows } from './owned.ts';

export type Keepers = {
  /** Everything as a file's text, what could not be saved too. */
  everything(): Promise<string>;
  /** The same for a file that is saved: notes in the settings that it was made. */
  backup(): Promise<string>;
  planRestore(text: string): Promise<{ plan: RestorePlan } | { trouble: BackupTrouble }>;
  /** Rejects, and changes nothing, when it cannot be written. */
  restore(plan: RestorePlan): Promise<void>;
  /** Rejects, and changes nothing, when it cannot be done. */
  wipe(): Promise<void>;
};

type Deps = {
  own: StoreApi<Own>;
  storage: Storage;
  saver: Saver;
  now: () => number;
  afterWipe: () => void;
};

/** What takes everything along, brings it back, and takes it away. */
export function keepersOf({ own, storage, saver, now, afterWipe }: Deps): Keepers {
  /** Everything there is. Where the disk cannot be read, what is in memory: just then it must not be lost. */
  const readAll = async (): Promise<Rows> => {
    await saver.flush();
    const stored = await storage.readAll().catch(noRows);
    return rowsOf(withRows(withRows(NOTHING_OWNED, stored), rowsOf(own.getState())));
  };
  const everything = async () => makeBackup(await readAll(), now());
  return {
    everything,
    backup: async () => {
      const text = await everything();
      own.getState().changeSettings({ backedUpAt: now() });
      return text;
    },
    planRestore: async (text) => {
      const backup = readBackup(text);
      return 'trouble' in backup ? backup : { plan: planRestore(await readAll(), backup.rows) };
    },
    restore: async ({ put }) => {
      const since = own.getState();
      const written = await storage.write({ put, remove: [] });
      saver.adopt(standing(put, written), written.gone, since);
    },
    wipe: async () => {
      await saver.flush();
      await storage.wipe();
      saver.forget();
      own.setState(NOTHING_OWNED);
      afterWipe();
    },
  };
}

/** What is on disk after a write: what was put, but for what others had changed later or removed. */
function standing(put: readonly Put[], { winners, gone }: Written): Rows {
  const won = listRows(winners);
  const out = new Set([...gone, ...won.map(({ store, row }) => ({ store, id: row.id }))].map(nameOf));
  return groupRows([...put.filter(({ store, row }) => !out.has(nameOf({ store, id: row.id }))), ...won]);
}
