import { groupRows, type StoredRow } from './group-rows.ts';
import type { DeviceDb } from './migrations.ts';
import { readRow } from './read-row.ts';
import { ALL_STORES, rehearsalsRange, type WriteTransaction } from './read-stored.ts';
import type { RowKey } from './rows.ts';
import type { Changes, Put, SetAside, Written } from './storage.ts';
import { whoWins } from './who-wins.ts';

/** How many earlier versions are kept of rows that two tabs changed at once. */
const OLDER_KEPT = 100;

/** Writes all changes in one transaction, or none. */
export async function writeStored(db: DeviceDb, { put, remove }: Changes): Promise<Written> {
  const tx = db.transaction(ALL_STORES, 'readwrite');
  try {
    const removed = await Promise.all(remove.map((key) => removeWith(tx, key)));
    const came = await Promise.all(put.map((each) => putOne(tx, each)));
    if (came.some(({ setAside }) => setAside)) await forgetOldest(tx);
    await tx.done;
    return {
      winners: groupRows(came.flatMap(({ winner }) => winner ?? [])),
      gone: [...removed.flat(), ...came.flatMap(({ gone }) => gone ?? [])],
    };
  } catch (error) {
    throw await causeOf(tx, error);
  }
}

type Came = { winner?: StoredRow; gone?: RowKey; setAside?: true };

async function putOne(tx: WriteTransaction, put: Put): Promise<Came> {
  const { store, row } = put;
  const keepAside = (aside: SetAside) => tx.objectStore('setAside').add(aside);
  const raw = await tx.objectStore(store).get(row.id);
  const read = raw === undefined ? undefined : readRow(store, raw);
  if (read && 'badField' in read) {
    await keepAside({ store, reason: 'unreadable', badField: read.badField, raw });
    await tx.objectStore(store).put(row);
    return {};
  }
  const verdict = whoWins(put, read?.row);
  if (verdict === 'gone') return { gone: { store, id: row.id } };
  if (verdict !== 'loses') await tx.objectStore(store).put(row);
  if (verdict === 'follows' || !read) return {};
  await keepAside({ store, reason: 'older', raw: verdict === 'wins' ? raw : row });
  return { setAside: true, ...(verdict === 'loses' ? { winner: { store, row: read.row } } : {}) };
}

/** Takes a row out, and what goes with it; the keys of all. */
async function removeWith(tx: WriteTransaction, key: RowKey): Promise<RowKey[]> {
  await tx.objectStore(key.store).delete(key.id);
  const children = await childrenOf(tx, key);
  const gone = await Promise.all(children.map((child) => removeWith(tx, child)));
  return [key, ...gone.flat()];
}

async function childrenOf(tx: WriteTransaction, { store, id }: RowKey): Promise<RowKey[]> {
  if (store === 'scripts') {
    const ids = await tx.objectStore('rehearsals').index('by script').getAllKeys(rehearsalsRange(id));
    return ids.map((each) => ({ store: 'rehearsals', id: each }));
  }
  if (store !== 'openings') return [];
  const [scripts, calls] = await Promise.all([
    tx.objectStore('scripts').getAll(),
    tx.objectStore('calls').index('by opening').getAllKeys(id),
  ]);
  const own = scripts.flatMap((raw): RowKey[] => {
    const read = readRow('scripts', raw);
    return 'row' in read && read.row.openingId === id ? [{ store: 'scripts', id: read.row.id }] : [];
  });
  return [...own, ...calls.map((each): RowKey => ({ store: 'calls', id: each }))];
}

async function forgetOldest(tx: WriteTransaction): Promise<void> {
  const keys = await tx.objectStore('setAside').index('by reason').getAllKeys('older');
  await Promise.all(keys.slice(0, -OLDER_KEPT).map((key) => tx.objectStore('setAside').delete(key)));
}

/** Undoes the transaction. When the browser had undone it already, its reason says more than the request's. */
async function causeOf(tx: WriteTransaction, error: unknown): Promise<unknown> {
  try {
    tx.abort();
  } catch {
    // It is over already.
  }
  await tx.done.catch(() => {});
  return tx.error ?? error;
}
