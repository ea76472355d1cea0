import 'fake-indexeddb/auto';
import { type IDBPDatabase, openDB } from 'idb';
import type { StoreName } from '../../src/storage/rows.ts';

let made = 0;

/** A name no other test uses: databases live as long as the test process. */
export const freshName = (): string => `test-${++made}-${process.pid}`;

/** Puts a value into a database past the app, as a fault or an older app would have left it. */
export async function putRaw(name: string, store: StoreName, value: unknown): Promise<void> {
  await onRaw(name, (db) => db.put(store, value));
}

/** Everything in a database, past the app: the values by store. */
export async function dump(name: string): Promise<Record<string, unknown[]>> {
  return onRaw(name, async (db) => {
    const stores = [...db.objectStoreNames];
    const values = await Promise.all(stores.map((store) => db.getAll(store)));
    return Object.fromEntries(stores.map((store, index) => [store, values[index] ?? []]));
  });
}

async function onRaw<T>(name: string, work: (db: IDBPDatabase) => Promise<T>): Promise<T> {
  const db = await openDB(name);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/**
 * Lets the disk be full: from now on a transaction that puts (or adds) something is undone by the browser for want of
 * room, as browsers do it. Call what it returns to make room again.
 */
export function fillDisk(method: 'put' | 'add' = 'put'): () => void {
  const real = IDBObjectStore.prototype[method];
  IDBObjectStore.prototype[method] = function (this: IDBObjectStore, ...args: Parameters<typeof real>) {
    const request = real.apply(this, args);
    const { transaction } = this as unknown as { transaction: { _abort: (name: string) => void } };
    request.addEventListener('success', () => transaction._abort('QuotaExceededError'));
    return request;
  };
  return () => {
    IDBObjectStore.prototype[method] = real;
  };
}

/** Lets what tabs told each other arrive and be taken in: a little time, and turns enough on a busy machine. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
  for (let turns = 0; turns < 60; turns++) await new Promise((resolve) => setImmediate(resolve));
}

/** The connections that are opened while `work` runs. */
export async function connectionsOf(work: () => Promise<unknown>): Promise<IDBDatabase[]> {
  const opened: IDBDatabase[] = [];
  const real = indexedDB.open;
  indexedDB.open = (...args) => {
    const request = real.apply(indexedDB, args);
    request.addEventListener('success', () => opened.push(request.result));
    return request;
  };
  await work().finally(() => {
    indexedDB.open = real;
  });
  return opened;
}
