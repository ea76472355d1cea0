import type { OwnScenario } from '../own-scenario.ts';
import type { PackCall } from './pack-index.ts';

/** A practice call of somebody else's: offered by the host, kept on this device, or both. */
export type PackItem<Row> = { title: string; call?: PackCall; row?: Row };

/** The practice calls that one writer wrote. */
export type Pack<Row> = { by: string | undefined; items: PackItem<Row>[] };

type Kept = Pick<OwnScenario, 'title' | 'by' | 'pack' | 'hash'>;

/** What the host offers, and what is kept of it or was sent by somebody, by who wrote it, in the order of their names. */
export function packsByWriter<Row extends Kept>(
  offered: readonly PackCall[],
  rows: readonly Row[],
): Pack<Row>[] {
  const kept = new Map(rows.filter(({ pack }) => pack !== undefined).map((row) => [row, row.by]));
  const rowOf = (file: string) => [...kept.keys()].find(({ pack }) => pack === file);
  const packs = new Map<string | undefined, PackItem<Row>[]>();
  const put = (by: string | undefined, item: PackItem<Row>) =>
    packs.set(by, [...(packs.get(by) ?? []), item]);
  for (const call of offered) {
    const row = rowOf(call.file);
    if (row) kept.delete(row);
    put(call.by, { title: row?.title ?? call.title, call, ...(row ? { row } : {}) });
  }
  for (const [row, by] of kept) put(by, { title: row.title, row });
  return [...packs]
    .map(([by, items]) => ({ by, items }))
    .sort((one, other) => (one.by ?? '').localeCompare(other.by ?? ''));
}

/** Is what the host offers another text than what is kept? */
export const isNewer = ({ call, row }: PackItem<Kept>): boolean =>
  call !== undefined && row !== undefined && call.hash !== row.hash;
