import type { DBSchema, IDBPDatabase } from 'idb';
import type { SetAside } from './storage.ts';

/** What the database holds. A stored row is `unknown`: it is read as a row or it is set aside. */
export interface DeviceSchema extends DBSchema {
  me: { key: string; value: unknown };
  openings: { key: string; value: unknown };
  scripts: { key: string; value: unknown };
  rehearsals: { key: string; value: unknown; indexes: { 'by script': [string, number] } };
  calls: { key: string; value: unknown; indexes: { 'by opening': string } };
  scenarios: { key: string; value: unknown };
  templates: { key: string; value: unknown };
  settings: { key: string; value: unknown };
  setAside: { key: number; value: SetAside; indexes: { 'by reason': SetAside['reason'] } };
}

export type DeviceDb = IDBPDatabase<DeviceSchema>;

/** `run` must do nothing that takes longer than the upgrade: only what the database itself gives. */
export type Migration = { name: string; run: (db: DeviceDb) => void };

/** How a database becomes one of today, a step for each version; a step that was shipped is never changed. */
export const MIGRATIONS: readonly Migration[] = [
  {
    name: 'a store for each kind of row, and one for what is set aside',
    run: (db) => {
      for (const store of ['me', 'openings', 'scripts', 'settings'] as const)
        db.createObjectStore(store, { keyPath: 'id' });
      // So that the last rehearsals of a script are found without reading all of them.
      db.createObjectStore('rehearsals', { keyPath: 'id' }).createIndex('by script', [
        'scriptId',
        'changedAt',
      ]);
      db.createObjectStore('setAside', { autoIncrement: true }).createIndex('by reason', 'reason');
    },
  },
  {
    name: 'a store for real calls',
    run: (db) => {
      // So that those of an opening are found when it goes.
      db.createObjectStore('calls', { keyPath: 'id' }).createIndex('by opening', 'openingId');
    },
  },
  {
    name: 'a store for practice calls of their own',
    run: (db) => {
      db.createObjectStore('scenarios', { keyPath: 'id' });
    },
  },
  {
    name: 'a store for words to begin with of their own',
    run: (db) => {
      db.createObjectStore('templates', { keyPath: 'id' });
    },
  },
];
