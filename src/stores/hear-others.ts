import type { StoreApi } from 'zustand/vanilla';
import { listRows } from '../storage/group-rows.ts';
import { nameOf, type RowKey } from '../storage/rows.ts';
import type { Storage } from '../storage/storage.ts';
import type { Saver } from './keep-saved.ts';
import type { Own } from './own-store.ts';
import { NOTHING_OWNED } from './owned.ts';

/**
 * Keeps this tab in step with others: one piece of news after the other, in the order they came. A row changed here
 * and not yet written waits: its write settles who wins.
 */
export function hearOthers(own: StoreApi<Own>, storage: Storage, saver: Saver): () => void {
  const take = async (keys: readonly RowKey[]): Promise<void> => {
    const wanted = keys.filter((key) => !saver.isWaiting(key));
    if (wanted.length === 0) return;
    const since = own.getState();
    const rows = await storage.read(wanted);
    const found = new Set(listRows(rows).map(({ store, row }) => nameOf({ store, id: row.id })));
    const gone = wanted.filter((key) => !found.has(nameOf(key)));
    // What was changed here during the read is looked at again.
    await take(saver.adopt(rows, gone, since));
  };
  let turn: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void> | void) => {
    turn = turn.then(work).catch(() => {});
    return turn;
  };
  return storage.watch((news) => {
    if (news.kind === 'closing') return saver.flush();
    if (news.kind === 'changed') return inTurn(() => take(news.keys));
    return inTurn(() => {
      saver.forget();
      own.setState(NOTHING_OWNED);
    });
  });
}
