import type { IDBPTransaction } from 'idb';
import { groupRows } from './group-rows.ts';
import type { DeviceDb, DeviceSchema } from './migrations.ts';
import { readRow } from './read-row.ts';
import { type AnyRow, type RowKey, type Rows, STORES, type StoreName } from './rows.ts';

/** A stored value and the key it is stored under; a broken row's key may be anything. */
export type Raw = { store: StoreName; key: IDBValidKey; value: unknown };

export const ALL_STORES = [...STORES, 'setAside'] as const;

export type WriteTransaction = IDBPTransaction<DeviceSchema, typeof ALL_STORES, 'readwrite'>;

/** All values of these stores, as they are. */
export async function rawOf(db: DeviceDb, stores: readonly StoreName[]): Promise<Raw[]> {
  const tx = db.transaction([...stores], 'readonly');
  const all = await Promise.all(
    stores.map(async (store) => {
      const values = await tx.objectStore(store).getAll();
      // Every store takes its key from there, so that a second look, for the keys, is spared at the start.
      return values.map((value): Raw => ({ store, key: (value as { id: IDBValidKey }).id, value }));
    }),
  );
  return all.flat();
}

/** The values of these keys, as they are; those that are not stored are left out. */
export async function rawAt(db: DeviceDb, keys: readonly RowKey[]): Promise<Raw[]> {
  const tx = db.transaction(STORES, 'readonly');
  const all = await Promise.all(
    keys.map(
      async ({ store, id }): Promise<Raw> => ({
        store,
        key: id,
        value: await tx.objectStore(store).get(id),
      }),
    ),
  );
  return all.filter((raw) => raw.value !== undefined);
}

/** A script's rehearsals as they are, the last changed first; `limit` counts those that can be read. */
export async function rawRehearsals(db: DeviceDb, scriptId: string, limit: number): Promise<Raw[]> {
  const raws: Raw[] = [];
  const index = db.transaction('rehearsals', 'readonly').store.index('by script');
  let cursor = await index.openCursor(rehearsalsRange(scriptId), 'prev');
  let sound = 0;
  while (cursor && sound < limit) {
    raws.push({ store: 'rehearsals', key: cursor.primaryKey, value: cursor.value });
    if ('row' in readRow('rehearsals', cursor.value)) sound++;
    cursor = await cursor.continue();
  }
  return raws;
}

/** The index keys of a script's rehearsals, whenever they were changed. */
export const rehearsalsRange = (scriptId: string): IDBKeyRange =>
  IDBKeyRange.bound([scriptId], [scriptId, []]);

/**
 * The rows among stored values. What cannot be read as one is set aside; `stuck` counts what could not even be moved
 * (no room): it stays where it is.
 */
export async function soundRows(db: DeviceDb, raws: readonly Raw[]): Promise<{ rows: Rows; stuck: number }> {
  const bad: Raw[] = [];
  const sound = raws.flatMap((raw) => {
    const read = readRow(raw.store, raw.value);
    if ('row' in read) return [{ store: raw.store, row: read.row as AnyRow }];
    bad.push(raw);
    return [];
  });
  return { rows: groupRows(sound), stuck: await moveAside(db, bad) };
}

async function moveAside(db: DeviceDb, bad: readonly Raw[]): Promise<number> {
  if (bad.length === 0) return 0;
  try {
    const tx = db.transaction(ALL_STORES, 'readwrite');
    await Promise.all([...bad.map((raw) => moveOne(tx, raw)), tx.done]);
    return 0;
  } catch {
    return bad.length;
  }
}

/** Reads it once more: another tab may have moved or mended it since. */
async function moveOne(tx: WriteTransaction, { store, key }: Raw): Promise<void> {
  const raw = await tx.objectStore(store).get(key as string);
  const read = readRow(store, raw);
  if (raw === undefined || 'row' in read) return;
  await tx.objectStore('setAside').add({ store, reason: 'unreadable', badField: read.badField, raw });
  await tx.objectStore(store).delete(key as string);
}
