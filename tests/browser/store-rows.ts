import type { Page } from '@playwright/test';

/** Puts rows into the app's own database, which must be there, and loads the page anew. */
export const storeRows = async (page: Page, rows: Record<string, object[]>) => {
  await page.evaluate(async (stores) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const [{ name = '' } = {}] = await indexedDB.databases();
    const db = await settled(indexedDB.open(name));
    const writing = db.transaction(Object.keys(stores), 'readwrite');
    for (const [store, all] of Object.entries(stores))
      for (const row of all) await settled(writing.objectStore(store).put(row));
    db.close();
  }, rows);
  await page.reload();
};
