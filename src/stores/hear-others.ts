import type { StoreApi } from 'zustand/vanilla';
import { listRows } from '../storage/group-rows.ts';
import type { RowKey } from '../storage/rows.ts';
import type { Storage } from '../storage/storage.ts';
import type { Saver } from './keep-saved.ts';
import type { Own } from './own-store.ts';
import { NOTHING_OWNED } from './owned.ts';

/** Keeps this tab in step with others. A row changed here and not yet written waits: the write settles who wins. */
export function hearOthers(own: StoreApi<Own>, storage: Storage, saver: Saver): () => void {
  const isHere = ({ store, id }: RowKey) =>
    store !== 'rehearsals' || own.getState().rehearsals[id] !== undefined;
  const take = async (keys: RowKey[]) => {
    const wanted = keys.filter((key) => isHere(key) && !saver.isWaiting(key));
    if (wanted.length === 0) return;
    const rows = await storage.read(wanted);
    const found = new Set(listRows(rows).map(({ store, row }) => `${store}/${row.id}`));
    const gone = wanted.filter(({ store, id }) => !found.has(`${store}/${id}`));
    saver.settle(rows, gone);
    own.getState().replaceRows(rows, gone);
  };
  return storage.watch((news) => {
    if (news.kind === 'closing') return saver.flush();
    if (news.kind === 'changed') return take(news.keys).catch(() => {});
    saver.forget();
    own.setState(NOTHING_OWNED);
    return undefined;
  });
}
