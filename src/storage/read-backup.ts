import { findBreak } from './find-break.ts';
import { BACKUP_VERSION } from './make-backup.ts';
import { readRow } from './read-row.ts';
import { type AnyRow, noRows, type Rows, STORES, type StoreName } from './rows.ts';

/** The largest file that is read, in millions of characters: four times what 10,000 long rehearsals take. */
export const BACKUP_LIMIT = 200;

/** Why a file cannot be restored. `index` counts from 0; `field` is empty when the row is no object at all. */
export type BackupTrouble =
  | { rule: 'too-large'; values: { millions: number; limit: number } }
  | { rule: 'not-ours'; values: Record<string, never> }
  | { rule: 'truncated'; values: { line: number; column: number } }
  | { rule: 'damaged'; values: { line?: number; column?: number } }
  | { rule: 'newer'; values: { v: number } }
  | { rule: 'bad-row'; values: { store: StoreName; index: number; field: string } };

export type Backup = { savedAt: number; rows: Rows; counts: Record<StoreName, number> };

/** Reads a backup file. Nothing in it is taken unless all of it is sound. */
export function readBackup(text: string): Backup | { trouble: BackupTrouble } {
  if (text.length > BACKUP_LIMIT * 1_000_000)
    return trouble({
      rule: 'too-large',
      values: { millions: Math.ceil(text.length / 1_000_000), limit: BACKUP_LIMIT },
    });
  const json = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return trouble(troubleInText(json));
  }
  return readValue(value);
}

const HEAD = '{"callback":"backup"';

function troubleInText(json: string): BackupTrouble {
  const compact = json.slice(0, 100).replace(/\s/g, '');
  if (!compact.startsWith(HEAD) && !HEAD.startsWith(compact)) return { rule: 'not-ours', values: {} };
  const { kind, ...place } = findBreak(json) ?? { kind: 'wrong' };
  return kind === 'cut'
    ? { rule: 'truncated', values: { line: 1, column: 1, ...place } }
    : { rule: 'damaged', values: place };
}

function readValue(value: unknown): Backup | { trouble: BackupTrouble } {
  if (!isObject(value)) return trouble({ rule: 'not-ours', values: {} });
  const { callback, v, savedAt, rows } = value;
  if (callback !== 'backup') return trouble({ rule: 'not-ours', values: {} });
  if (typeof v === 'number' && v > BACKUP_VERSION) return trouble({ rule: 'newer', values: { v } });
  if (v !== BACKUP_VERSION || typeof savedAt !== 'number' || !isObject(rows))
    return trouble({ rule: 'damaged', values: {} });
  // Rows of a kind this app does not know would be lost without a word.
  if (Object.keys(rows).some((store) => !(STORES as readonly string[]).includes(store)))
    return trouble({ rule: 'newer', values: { v } });
  const read = noRows();
  for (const store of STORES) {
    const bad = readStore(store, rows[store] ?? [], read);
    if (bad) return trouble(bad);
  }
  const counts = Object.fromEntries(STORES.map((store) => [store, read[store].length]));
  return { savedAt, rows: read, counts: counts as Record<StoreName, number> };
}

/** Reads the rows of a store into `rows`, up to the first that is not sound. */
function readStore(store: StoreName, raw: unknown, rows: Rows): BackupTrouble | undefined {
  if (!Array.isArray(raw)) return { rule: 'damaged', values: {} };
  for (const [index, each] of raw.entries()) {
    const read = readRow(store, each);
    if ('badField' in read) return { rule: 'bad-row', values: { store, index, field: read.badField } };
    if (read.row.changedAt > LATEST) return { rule: 'bad-row', values: { store, index, field: 'changedAt' } };
    (rows[store] as AnyRow[]).push(read.row);
  }
  return undefined;
}

/** Before the last moment that a Date can hold, with room for changes: a row from beyond could not be changed again. */
const LATEST = 8.64e15 - 1e12;

const trouble = (found: BackupTrouble): { trouble: BackupTrouble } => ({ trouble: found });

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
