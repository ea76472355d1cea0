import { FIRST_ME, FIRST_SETTINGS } from '../storage/first-rows.ts';
import { groupRows } from '../storage/group-rows.ts';
import {
  type AnyRow,
  type CallRow,
  type MeRow,
  type OpeningRow,
  type RehearsalRow,
  type RowKey,
  type Rows,
  type ScenarioRow,
  type ScriptRow,
  type SettingsRow,
  STORES,
  type StoreName,
  type TemplateRow,
} from '../storage/rows.ts';
import { bareRecord } from './bare-record.ts';

/** What the person owns, in memory. `rehearsals` holds those that were loaded. */
export type Owned = {
  me: MeRow;
  settings: SettingsRow;
  openings: Record<string, OpeningRow>;
  scripts: Record<string, ScriptRow>;
  rehearsals: Record<string, RehearsalRow>;
  calls: Record<string, CallRow>;
  scenarios: Record<string, ScenarioRow>;
  templates: Record<string, TemplateRow>;
};

export const NOTHING_OWNED: Owned = {
  me: FIRST_ME,
  settings: FIRST_SETTINGS,
  openings: bareRecord(),
  scripts: bareRecord(),
  rehearsals: bareRecord(),
  calls: bareRecord(),
  scenarios: bareRecord(),
  templates: bareRecord(),
};

/** The rows of a store by id. `me` and `settings` are no rows before anything was said or chosen. */
export function rowsById(owned: Owned, store: StoreName): Readonly<Record<string, AnyRow>> {
  if (store !== 'me' && store !== 'settings') return owned[store];
  return owned[store] === NOTHING_OWNED[store] ? {} : { [store]: owned[store] };
}

/** The row of this key; undefined when there is none, whatever the id is called. */
export function rowAt(owned: Owned, { store, id }: RowKey): AnyRow | undefined {
  const rows = rowsById(owned, store);
  return Object.hasOwn(rows, id) ? rows[id] : undefined;
}

/** All that is owned, as rows by store. */
export const rowsOf = (owned: Owned): Rows =>
  groupRows(STORES.flatMap((store) => Object.values(rowsById(owned, store)).map((row) => ({ store, row }))));

/** With these rows put in or replaced, and those taken out. `me` and `settings` go back to their beginning. */
export function withRows(owned: Owned, rows: Partial<Rows>, gone: readonly RowKey[] = []): Owned {
  const next: Owned = {
    me: rows.me?.[0] ?? owned.me,
    settings: rows.settings?.[0] ?? owned.settings,
    openings: putAll(owned.openings, rows.openings),
    scripts: putAll(owned.scripts, rows.scripts),
    rehearsals: putAll(owned.rehearsals, rows.rehearsals),
    calls: putAll(owned.calls, rows.calls),
    scenarios: putAll(owned.scenarios, rows.scenarios),
    templates: putAll(owned.templates, rows.templates),
  };
  for (const store of STORES) {
    const ids = gone.filter((key) => key.store === store).map((key) => key.id);
    if (ids.length > 0) Object.assign(next, { [store]: without(next, store, ids) });
  }
  return next;
}

function putAll<R extends AnyRow>(old: Record<string, R>, rows: readonly R[] = []): Record<string, R> {
  return rows.length === 0 ? old : bareRecord(old, Object.fromEntries(rows.map((row) => [row.id, row])));
}

function without(owned: Owned, store: StoreName, ids: readonly string[]) {
  if (store === 'me' || store === 'settings') return NOTHING_OWNED[store];
  const out = new Set(ids);
  return bareRecord(Object.fromEntries(Object.entries(owned[store]).filter(([id]) => !out.has(id))));
}
