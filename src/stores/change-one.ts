import type { Row } from '../storage/rows.ts';
import { bareRecord } from './bare-record.ts';
import { changedRow } from './stamp.ts';

/** The rows with one of them changed; the same rows when it is not among them. */
export function changeOne<T extends object>(
  rows: Record<string, Row<T>>,
  id: string,
  now: number,
  change: (row: Row<T>) => T,
): Record<string, Row<T>> {
  const row = Object.hasOwn(rows, id) ? rows[id] : undefined;
  return row ? bareRecord(rows, { [id]: changedRow(row, now, change(row)) }) : rows;
}
