import { type AnyRow, noRows, type Rows, type StoreName } from './rows.ts';

/** A row and where it belongs. */
export type StoredRow = { store: StoreName; row: AnyRow };

/** Rows in their order, by store. */
export function groupRows(stored: Iterable<StoredRow>): Rows {
  const rows = noRows();
  for (const { store, row } of stored) (rows[store] as AnyRow[]).push(row);
  return rows;
}

/** Rows of all stores as one list. */
export const listRows = (rows: Rows): StoredRow[] =>
  (Object.keys(rows) as StoreName[]).flatMap((store) => rows[store].map((row) => ({ store, row })));
