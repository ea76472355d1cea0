import { type AnyRow, type Rows, STORES, type StoreName } from './rows.ts';
import type { Put } from './storage.ts';

/** What a restore will do to each kind of row: said before it is done. `kept`: what is here is as new, or newer. */
export type RestoreCounts = Record<StoreName, { added: number; updated: number; kept: number }>;

export type RestorePlan = { counts: RestoreCounts; put: Put[] };

/** Adds and updates by id, the newest wins; nothing is ever removed. */
export function planRestore(current: Rows, backup: Rows): RestorePlan {
  const put: Put[] = [];
  const counts = Object.fromEntries(
    STORES.map((store) => {
      const here = newestById(current[store]);
      const count = { added: 0, updated: 0, kept: 0 };
      for (const row of newestById(backup[store]).values()) {
        const old = here.get(row.id);
        if (old && old.changedAt >= row.changedAt) count.kept++;
        else {
          count[old ? 'updated' : 'added']++;
          put.push({ store, row, ...(old ? { base: old.changedAt } : {}) });
        }
      }
      return [store, count];
    }),
  );
  return { counts: counts as RestoreCounts, put };
}

function newestById(rows: readonly AnyRow[]): Map<string, AnyRow> {
  const newest = new Map<string, AnyRow>();
  for (const row of rows) {
    const before = newest.get(row.id);
    if (!before || row.changedAt > before.changedAt) newest.set(row.id, row);
  }
  return newest;
}
