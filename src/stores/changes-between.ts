import { type RowKey, STORES } from '../storage/rows.ts';
import type { Changes, Put } from '../storage/storage.ts';
import { type Owned, rowAt, rowsById } from './owned.ts';

/** What to write so that the disk holds `now` where it holds `before`: the rows that differ by reference. */
export function changesBetween(before: Owned, now: Owned): Changes {
  const put: Put[] = [];
  const remove: RowKey[] = [];
  for (const store of STORES) {
    const [old, rows] = [rowsById(before, store), rowsById(now, store)];
    if (old === rows) continue;
    for (const row of Object.values(rows)) {
      const seen = rowAt(before, { store, id: row.id });
      if (seen !== row) put.push({ store, row, ...(seen ? { base: seen.changedAt } : {}) });
    }
    for (const id of Object.keys(old)) if (!Object.hasOwn(rows, id)) remove.push({ store, id });
  }
  return { put, remove };
}
