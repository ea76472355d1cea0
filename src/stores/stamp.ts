import type { Row } from '../storage/rows.ts';

/** When a row changed: now, but always later than it did before, even when the clock was set back. */
export const stampAfter = (now: number, before: { changedAt: number }): number =>
  Math.max(now, before.changedAt + 1);

/** A new row around a value. */
export const newRow = <T extends object>(id: string, now: number, value: T): Row<T> => ({
  ...value,
  id,
  v: 1,
  changedAt: now,
});

/** The row with another value, changed now. */
export const changedRow = <T extends object>(row: Row<T>, now: number, value: T): Row<T> =>
  newRow(row.id, stampAfter(now, row), value);
