import { openDB } from 'idb';
import { type DeviceDb, type DeviceSchema, MIGRATIONS } from './migrations.ts';
import { otherTabs } from './other-tabs.ts';
import { ALL_STORES, type Raw, rawAt, rawOf, rawRehearsals, soundRows } from './read-stored.ts';
import { type Rows, STORES } from './rows.ts';
import type { News, Storage } from './storage.ts';
import { StorageTrouble, troubleFrom } from './storage-trouble.ts';
import { writeStored } from './write-stored.ts';

/**
 * Storage on this device, in IndexedDB. Rejects with a StorageTrouble: `newer` when a newer app was here, `full` when
 * there is no room even to open, `refused` otherwise.
 */
export async function openDeviceStorage(name = 'callback'): Promise<Storage> {
  const listeners = new Set<(news: News) => void>();
  const announce = (news: News) => {
    for (const listener of listeners) listener(news);
  };
  const db = await openDb(name, () => announce({ kind: 'closing' }));
  const tabs = otherTabs(name, announce);
  const rowsIn = async (raws: Promise<Raw[]>): Promise<Rows> => (await soundRows(db, await raws)).rows;
  return {
    readStart: () => guarded(readStart(db)),
    read: (keys) => guarded(rowsIn(rawAt(db, keys))),
    rehearsalsOf: async (scriptId, limit) =>
      (await guarded(rowsIn(rawRehearsals(db, scriptId, limit)))).rehearsals,
    readAll: () => guarded(rowsIn(rawOf(db, STORES))),
    readSetAside: () => guarded(readSetAside(db)),
    write: async (changes) => {
      const written = await guarded(writeStored(db, changes));
      const put = changes.put.map(({ store, row }) => ({ store, id: row.id }));
      tabs.tell({ kind: 'changed', keys: [...put, ...written.gone] });
      return written;
    },
    wipe: async () => {
      await guarded(clearAll(db));
      tabs.tell({ kind: 'wiped' });
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      tabs.close();
      db.close();
    },
  };
}

async function openDb(name: string, beforeClosing: () => void): Promise<DeviceDb> {
  try {
    return await openDB<DeviceSchema>(name, MIGRATIONS.length, {
      upgrade: (db, oldVersion) => {
        for (const { run } of MIGRATIONS.slice(oldVersion)) run(db);
      },
      // A newer app in another tab wants to upgrade: what waits is written, then this tab makes way.
      blocking: (_current, _blocked, event) => {
        beforeClosing();
        (event.target as IDBDatabase).close();
      },
    });
  } catch (error) {
    const trouble = troubleFrom(error, 'refused');
    throw trouble.rule === 'gone' ? new StorageTrouble('refused', error) : trouble;
  }
}

async function readStart(db: DeviceDb): Promise<{ rows: Rows; unreadable: number }> {
  const { rows, stuck } = await soundRows(db, await rawOf(db, ['me', 'openings', 'scripts', 'settings']));
  const moved = await db.countFromIndex('setAside', 'by reason', 'unreadable');
  return { rows, unreadable: moved + stuck };
}

async function readSetAside(db: DeviceDb) {
  return await db.getAll('setAside');
}

async function clearAll(db: DeviceDb): Promise<void> {
  const tx = db.transaction(ALL_STORES, 'readwrite');
  await Promise.all([...ALL_STORES.map((store) => tx.objectStore(store).clear()), tx.done]);
}

async function guarded<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw troubleFrom(error, 'failed');
  }
}
