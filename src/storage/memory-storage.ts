import { groupRows, listRows, type StoredRow } from './group-rows.ts';
import { nameOf, noRows, type RowKey, type Rows } from './rows.ts';
import type { Put, SetAside, Storage, Written } from './storage.ts';
import { whoWins } from './who-wins.ts';

/** Rows by `store/id`. */
type Kept = Map<string, StoredRow>;

const keyOf = ({ store, row }: StoredRow): RowKey => ({ store, id: row.id });

/** Storage that ends with the page: for a shared computer, and where the browser keeps nothing. */
export function memoryStorage(start: Rows = noRows()): Storage {
  const kept: Kept = new Map(listRows(start).map((each) => [nameOf(keyOf(each)), each]));
  const setAside: SetAside[] = [];
  const readAll = () => groupRows(kept.values());
  return {
    readStart: async () => ({ rows: { ...readAll(), rehearsals: [] }, unreadable: 0 }),
    read: async (keys) => groupRows(keys.flatMap((key) => kept.get(nameOf(key)) ?? [])),
    rehearsalsOf: async (scriptId, limit) =>
      readAll()
        .rehearsals.filter((row) => row.scriptId === scriptId)
        .sort((one, other) => other.changedAt - one.changedAt)
        .slice(0, limit),
    readAll: async () => readAll(),
    readSetAside: async () => [...setAside],
    write: async ({ put, remove }) => {
      // A copy, like a disk makes: what cannot be stored is refused here, before anything is changed.
      const copies = structuredClone(put);
      const gone = remove.flatMap((key) => removeWith(kept, key));
      return copies.reduce((written, each) => putOne(kept, setAside, each, written), {
        winners: noRows(),
        gone,
      });
    },
    wipe: async () => {
      kept.clear();
      setAside.length = 0;
    },
    watch: () => () => {},
    close: () => {},
  };
}

function putOne(kept: Kept, setAside: SetAside[], put: Put, { winners, gone }: Written): Written {
  const { store, row } = put;
  const stored = kept.get(nameOf(keyOf(put)));
  const verdict = whoWins(put, stored?.row);
  if (verdict === 'gone') return { winners, gone: [...gone, keyOf(put)] };
  if (verdict !== 'loses') kept.set(nameOf(keyOf(put)), { store, row });
  if (verdict === 'follows' || !stored) return { winners, gone };
  setAside.push({ store, reason: 'older', raw: verdict === 'wins' ? stored.row : row });
  if (verdict === 'wins') return { winners, gone };
  return { winners: groupRows([...listRows(winners), stored]), gone };
}

/** Takes a row out, and what goes with it; the keys of all. */
function removeWith(kept: Kept, key: RowKey): RowKey[] {
  kept.delete(nameOf(key));
  const children = [...kept.values()].filter(
    ({ row }) =>
      (key.store === 'openings' && 'openingId' in row && row.openingId === key.id) ||
      (key.store === 'scripts' && 'scriptId' in row && row.scriptId === key.id),
  );
  return [key, ...children.flatMap((child) => removeWith(kept, keyOf(child)))];
}
