import * as v from 'valibot';
import { ROW_SCHEMAS } from './row-schemas.ts';
import type { RowOf, StoreName } from './rows.ts';

/** A row, or the field that makes it unreadable ("channels.call.lines.0.moment"; empty for the row itself). */
export type ReadRow<Name extends StoreName> = { row: RowOf[Name] } | { badField: string };

/** Reads one stored or imported value as a row of a store. Nothing unknown comes through. */
export function readRow<Name extends StoreName>(store: Name, raw: unknown): ReadRow<Name> {
  const schema = ROW_SCHEMAS[store] as unknown as v.GenericSchema<unknown, RowOf[Name]>;
  const read = v.safeParse(schema, raw, { abortEarly: true });
  return read.success ? { row: read.output } : { badField: v.getDotPath(read.issues[0]) ?? '' };
}
