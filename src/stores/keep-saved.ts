import { createStore, type StoreApi } from 'zustand/vanilla';
import { groupRows, listRows } from '../storage/group-rows.ts';
import type { RowKey, Rows } from '../storage/rows.ts';
import type { Storage } from '../storage/storage.ts';
import { type StorageRule, troubleFrom } from '../storage/storage-trouble.ts';
import { changesBetween } from './changes-between.ts';
import { goneWith } from './gone-with.ts';
import type { Own } from './own-store.ts';
import { NOTHING_OWNED, type Owned, rowAt, withRows } from './owned.ts';

/**
 * Whether what was changed is on disk. After a failure it is tried again at the next change, and on leaving; `trouble`
 * stands until that went well.
 */
export type SaveStatus = { saving: 'saved' | 'saving' | 'failed'; trouble?: { rule: StorageRule } };

export type Saver = {
  status: StoreApi<SaveStatus>;
  /** Writes what waits to be written. Never rejects: `status` tells how it went. */
  flush: () => Promise<void>;
  /**
   * Takes over what the disk holds, and what is gone from there. A row that was changed here after `since` stays as it
   * is, and its key is given back: its own write settles who wins.
   */
  adopt: (rows: Rows, gone: readonly RowKey[], since: Owned) => RowKey[];
  /** Nothing is on disk any more. */
  forget: () => void;
  /** Changed here and not yet written. */
  isWaiting: (key: RowKey) => boolean;
  stop: () => void;
};

/** How long typing may go on before it is written, in ms: at most the last second may be lost. */
const WAIT = 300;

/**
 * Keeps what the person owns on disk: what differs by reference from what is known to be there is written, all in one
 * transaction, shortly after a change.
 */
export function keepSaved(own: StoreApi<Own>, storage: Storage): Saver {
  const status = createStore<SaveStatus>()(() => ({ saving: 'saved' }));
  /** What is known to be on disk. */
  let settled: Owned = own.getState();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  const isWaiting = (key: RowKey) => rowAt(own.getState(), key) !== rowAt(settled, key);
  const adopt: Saver['adopt'] = (rows, gone, since) => {
    const here = own.getState();
    const isFree = (key: RowKey) => rowAt(here, key) === rowAt(since, key) && !isWaiting(key);
    const { taken, lost, left } = sortOut(rows, gone, isFree);
    settled = withRows(settled, taken, lost);
    // What goes with them may be here only: it goes too, and from the disk with the next write.
    if (listRows(taken).length + lost.length > 0) here.replaceRows(taken, goneWith(here, lost));
    return left;
  };
  const write = async () => {
    const now = own.getState();
    const changes = changesBetween(settled, now);
    if (changes.put.length + changes.remove.length === 0) {
      if (status.getState().saving !== 'saved') status.setState({ saving: 'saved' }, true);
      return;
    }
    status.setState({ ...status.getState(), saving: 'saving' }, true);
    try {
      const { winners, gone } = await storage.write(changes);
      // Others may have been settled meanwhile: only what was written is settled here.
      settled = withRows(settled, groupRows(changes.put), changes.remove);
      adopt(winners, gone, now);
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
    adopt,
    forget: () => {
      settled = NOTHING_OWNED;
    },
    isWaiting,
    stop: () => {
      unsubscribe();
      clearTimeout(timer);
    },
  };
}

/** Which of the rows and keys are free to be taken over, and the keys of those that are not. */
function sortOut(rows: Rows, gone: readonly RowKey[], isFree: (key: RowKey) => boolean) {
  const stored = listRows(rows).map((each) => ({ ...each, key: { store: each.store, id: each.row.id } }));
  return {
    taken: groupRows(stored.filter(({ key }) => isFree(key))),
    lost: gone.filter(isFree),
    left: [...stored.map(({ key }) => key), ...gone].filter((key) => !isFree(key)),
  };
}
