import { createStore, type StoreApi } from 'zustand/vanilla';
import { type AnyRow, type RowKey, type Rows, STORES } from '../storage/rows.ts';
import type { Changes, Put, Storage } from '../storage/storage.ts';
import { type StorageRule, troubleFrom } from '../storage/storage-trouble.ts';
import type { Own } from './own-store.ts';
import { NOTHING_OWNED, type Owned, rowsById, withRows } from './owned.ts';

/** Whether what was changed is on disk. After a failure it is tried again at the next change. */
export type SaveStatus = { saving: 'saved' | 'saving' | 'failed'; trouble?: { rule: StorageRule } };

export type Saver = {
  status: StoreApi<SaveStatus>;
  /** Writes what waits to be written. Never rejects: `status` tells how it went. */
  flush: () => Promise<void>;
  /** These rows are on disk like this already: read from there, or written by others. Those gone are gone there. */
  settle: (rows: Partial<Rows>, gone?: readonly RowKey[]) => void;
  /** Nothing is on disk any more. */
  forget: () => void;
  /** Changed here and not yet written. */
  isWaiting: (key: RowKey) => boolean;
  stop: () => void;
};

/** How long typing may go on before it is written, in ms: at most the last second may be lost. */
const WAIT = 300;

/**
 * Keeps what the person owns on disk: what differs by reference from what was last written is written, all in one
 * transaction, shortly after a change. `settled` is what is on disk already.
 */
export function keepSaved(own: StoreApi<Own>, storage: Storage): Saver {
  const status = createStore<SaveStatus>()(() => ({ saving: 'saved' }));
  let settled: Owned = own.getState();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  const write = async () => {
    const now = own.getState();
    const changes = changesBetween(settled, now);
    if (changes.put.length + changes.remove.length === 0) return;
    status.setState({ saving: 'saving' }, true);
    try {
      const { winners, gone } = await storage.write(changes);
      settled = withRows(now, winners, gone);
      if (gone.length > 0 || STORES.some((store) => winners[store].length > 0))
        own.getState().replaceRows(winners, gone);
      status.setState({ saving: 'saved' }, true);
    } catch (error) {
      status.setState({ saving: 'failed', trouble: { rule: troubleFrom(error, 'failed').rule } }, true);
    }
  };
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.then(write);
    return writing;
  };
  const unsubscribe = own.subscribe(() => {
    timer ??= setTimeout(() => void flush(), WAIT);
  });
  return {
    status,
    flush,
    settle: (rows, gone) => {
      settled = withRows(settled, rows, gone);
    },
    forget: () => {
      settled = NOTHING_OWNED;
    },
    isWaiting: ({ store, id }) => rowsById(own.getState(), store)[id] !== rowsById(settled, store)[id],
    stop: () => {
      unsubscribe();
      clearTimeout(timer);
    },
  };
}

/** What to write so that the disk holds `now` where it held `before`. A row not loaded any more is not removed. */
function changesBetween(before: Owned, now: Owned): Changes {
  const put: Put[] = [];
  const remove: RowKey[] = [];
  for (const store of STORES) {
    const old = rowsById(before, store);
    const rows = rowsById(now, store);
    if (old === rows) continue;
    for (const row of Object.values(rows)) if (old[row.id] !== row) put.push(putOf(store, row, old[row.id]));
    for (const id of Object.keys(old)) if (!rows[id]) remove.push({ store, id });
  }
  return { put, remove };
}

const putOf = (store: Put['store'], row: AnyRow, old: AnyRow | undefined): Put =>
  old && old.changedAt > 0 ? { store, row, base: old.changedAt } : { store, row };
