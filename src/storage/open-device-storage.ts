import type { DeviceDb } from './migrations.ts';
import type { OpenOptions } from './open-device-db.ts';
import { otherTabs } from './other-tabs.ts';
import { ALL_STORES, type Raw, rawAt, rawOf, rawRehearsals, soundRows } from './read-stored.ts';
import { type Rows, STORES } from './rows.ts';
import { openSteadyDb } from './steady-db.ts';
import type { News, SetAside, Storage } from './storage.ts';
import { writeStored } from './write-stored.ts';

/**
 * Storage on this device, in IndexedDB. Rejects with a StorageTrouble: `newer` when a newer app was here, `blocked`
 * when another tab does not make way, `full` when there is no room even to open, `refused` otherwise.
 */
export async function openDeviceStorage(name = 'callback', options?: OpenOptions): Promise<Storage> {
  const listeners = new Set<(news: News) => void | Promise<void>>();
  // What others do before anybody listens here is told to the first who does.
  const untold: News[] = [];
  const announce = async (news: News) => {
    if (listeners.size === 0) untold.push(news);
    await Promise.all([...listeners].map((listener) => listener(news)));
  };
  const db = await openSteadyDb(name, () => announce({ kind: 'closing' }), options);
  const tabs = otherTabs(name, (told) => void announce(told));
  const rowsIn = (read: (db: DeviceDb) => Promise<Raw[]>): Promise<Rows> =>
    db.use(async (open) => (await soundRows(open, await read(open))).rows);
  return {
    readStart: () => db.use(readStart),
    read: (keys) => rowsIn((open) => rawAt(open, keys)),
    rehearsalsOf: async (scriptId, limit) =>
      (await rowsIn((open) => rawRehearsals(open, scriptId, limit))).rehearsals,
    readAll: () => rowsIn((open) => rawOf(open, STORES)),
    readSetAside: () => db.use((open): Promise<SetAside[]> => open.getAll('setAside')),
    write: async (changes) => {
      const written = await db.use((open) => writeStored(open, changes));
      const put = changes.put.map(({ store, row }) => ({ store, id: row.id }));
      tabs.tell({ kind: 'changed', keys: [...put, ...written.gone] });
      return written;
    },
    wipe: async () => {
      await db.use(clearAll);
      tabs.tell({ kind: 'wiped' });
    },
    watch: (listener) => {
      listeners.add(listener);
      for (const news of untold.splice(0)) void listener(news);
      return () => listeners.delete(listener);
    },
    close: () => {
      tabs.close();
      db.close();
    },
  };
}

/** All but the rehearsals: they are many, and long. */
const AT_START = STORES.filter((store) => store !== 'rehearsals');

async function readStart(db: DeviceDb): Promise<{ rows: Rows; unreadable: number }> {
  const { rows, stuck } = await soundRows(db, await rawOf(db, AT_START));
  const moved = await db.countFromIndex('setAside', 'by reason', 'unreadable');
  return { rows, unreadable: moved + stuck };
}

async function clearAll(db: DeviceDb): Promise<void> {
  const tx = db.transaction(ALL_STORES, 'readwrite');
  await Promise.all([...ALL_STORES.map((store) => tx.objectStore(store).clear()), tx.done]);
}
