import { expect, type Page } from '@playwright/test';

/** A row as the disk has it, whatever it is. */
export type StoredRow = Record<string, unknown>;

/** Everything that the browser keeps for the app, by the name of its store; what is not there is not named. */
export const stored = (page: Page): Promise<Record<string, StoredRow[]>> =>
  page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const rows: Record<string, StoredRow[]> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await settled(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        const all = await settled(db.transaction(store).objectStore(store).getAll());
        if (all.length > 0) rows[store] = all;
      }
      db.close();
    }
    return rows;
  });

/** Waits until what was done is on the disk: until `isThere` holds for what is stored. */
export const untilStored = (page: Page, isThere: (rows: Record<string, StoredRow[]>) => boolean) =>
  expect.poll(async () => isThere(await stored(page)), { intervals: [50] }).toBe(true);
