import type { DeviceDb } from './migrations.ts';
import { type OpenOptions, openDeviceDb } from './open-device-db.ts';
import { StorageTrouble, troubleFrom } from './storage-trouble.ts';

/** A database that outlives its connection. */
export type SteadyDb = {
  /** Does some work on it. Rejects with a StorageTrouble. The work may be begun twice, but only once gets to the disk. */
  use: <T>(work: (db: DeviceDb) => Promise<T>) => Promise<T>;
  close: () => void;
};

/**
 * Opens the database, and once more whenever its connection is gone: phones cut it while the person is away, to make
 * the call for example. What was cleared meanwhile is not begun anew behind the person's back: it stays `gone`.
 */
export async function openSteadyDb(
  name: string,
  makeWay: () => Promise<void>,
  options?: OpenOptions,
): Promise<SteadyDb> {
  let { db: current } = await openDeviceDb(name, makeWay, options);
  let reopening: Promise<DeviceDb> | undefined;
  let over = false;

  const reopen = async (): Promise<DeviceDb> => {
    const { db, fresh } = await openDeviceDb(name, makeWay, options);
    if (over || fresh) {
      over = true;
      db.close();
      throw new StorageTrouble('gone');
    }
    current = db;
    return db;
  };
  const insteadOf = (lost: DeviceDb): Promise<DeviceDb> => {
    if (current !== lost) return Promise.resolve(current);
    reopening ??= reopen().finally(() => {
      reopening = undefined;
    });
    return reopening;
  };
  return {
    use: async (work) => {
      const db = current;
      try {
        return await work(db);
      } catch (error) {
        const trouble = troubleFrom(error, 'failed');
        if (trouble.rule !== 'gone' || over) throw trouble;
      }
      try {
        return await work(await insteadOf(db));
      } catch (error) {
        throw troubleFrom(error, 'failed');
      }
    },
    close: () => {
      over = true;
      current.close();
    },
  };
}
