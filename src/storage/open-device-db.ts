import { openDB } from 'idb';
import { type DeviceDb, type DeviceSchema, MIGRATIONS, type Migration } from './migrations.ts';
import { StorageTrouble, troubleFrom } from './storage-trouble.ts';

export type OpenOptions = {
  migrations?: readonly Migration[];
  /** How long another tab may hold an earlier version of the database, in ms, before this one gives up. */
  waitForTabs?: number;
};

/** An open database. `fresh`: there was none before. */
export type OpenedDb = { db: DeviceDb; fresh: boolean };

/**
 * Opens the database and brings it up to date. When a newer app in another tab wants it, `makeWay` runs before it is
 * closed here. Rejects with a StorageTrouble: `newer`, `blocked`, `full` or `refused`.
 */
export async function openDeviceDb(
  name: string,
  makeWay: () => Promise<void>,
  { migrations = MIGRATIONS, waitForTabs = 3000 }: OpenOptions = {},
): Promise<OpenedDb> {
  let fresh = false;
  let blocked = () => {};
  const givenUp = new Promise<never>((_, reject) => {
    blocked = () => setTimeout(() => reject(new StorageTrouble('blocked')), waitForTabs);
  });
  try {
    const opening = openDB<DeviceSchema>(name, migrations.length, {
      upgrade: (db, oldVersion, _newVersion, tx) => {
        // A step that fails is told by the opening itself.
        tx.done.catch(() => {});
        fresh = oldVersion === 0;
        for (const { run } of migrations.slice(oldVersion)) run(db);
      },
      blocked: () => blocked(),
      // A newer app in another tab wants to upgrade: what waits is written, then this tab makes way.
      blocking: (_current, _wanted, event) => {
        void makeWay().finally(() => (event.target as IDBDatabase).close());
      },
    });
    return { db: await firstOf(opening, givenUp), fresh };
  } catch (error) {
    const trouble = troubleFrom(error, 'refused');
    throw trouble.rule === 'gone' ? new StorageTrouble('refused', error) : trouble;
  }
}

/** Whichever comes first; a database that opens after it was given up is closed again. */
async function firstOf(opening: Promise<DeviceDb>, givenUp: Promise<never>): Promise<DeviceDb> {
  try {
    return await Promise.race([opening, givenUp]);
  } catch (error) {
    opening.then((late) => late.close()).catch(() => {});
    throw error;
  }
}
