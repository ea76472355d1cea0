import type { AnyRow, RehearsalRow, RowKey, Rows, StoreName } from './rows.ts';

/** A row to write. `base`: its `changedAt` on disk when this tab last saw it there; none when it is new. */
export type Put = { store: StoreName; row: AnyRow; base?: number };

/** What was changed. An opening goes with its scripts and calls, a script with its rehearsals. */
export type Changes = { put: readonly Put[]; remove: readonly RowKey[] };

/**
 * What came of a write. `winners`: rows another tab had changed later; they stand, and what was to be written is set
 * aside as an earlier version. `gone`: keys that are no longer stored: removed here or, before, in another tab.
 */
export type Written = { winners: Rows; gone: RowKey[] };

/**
 * What was taken out of its store: it could not be read (`badField` says where), or it lost to a later change of the
 * same row. `raw` is the value as it was.
 */
export type SetAside = { store: StoreName; reason: 'unreadable' | 'older'; badField?: string; raw: unknown };

/** What another tab did: changed or removed rows, wiped everything, or is about to close this connection. */
export type News = { kind: 'changed'; keys: RowKey[] } | { kind: 'wiped' } | { kind: 'closing' };

/**
 * Where the person's rows are kept. Everything read from it was validated; what could not be read is set aside.
 * Every method may reject with a StorageTrouble.
 */
export type Storage = {
  /** What the app starts with: all but the rehearsals. */
  readStart(): Promise<{ rows: Rows; unreadable: number }>;
  /** The rows of these keys; those that are not stored are left out. */
  read(keys: readonly RowKey[]): Promise<Rows>;
  /** A script's rehearsals, the last changed first. */
  rehearsalsOf(scriptId: string, limit: number): Promise<RehearsalRow[]>;
  readAll(): Promise<Rows>;
  readSetAside(): Promise<SetAside[]>;
  /** All of it in one transaction, or nothing. */
  write(changes: Changes): Promise<Written>;
  /** Removes everything, what was set aside too. */
  wipe(): Promise<void>;
  /** Hears of other tabs until the returned function is called. `closing` waits until the listener is done. */
  watch(listener: (news: News) => void | Promise<void>): () => void;
  close(): void;
};
