import type { StoreApi } from 'zustand/vanilla';
import type { RestorePlan } from '../storage/plan-restore.ts';
import type { BackupTrouble } from '../storage/read-backup.ts';
import type { RehearsalRow } from '../storage/rows.ts';
import type { SetAside, Storage } from '../storage/storage.ts';
import type { StorageRule } from '../storage/storage-trouble.ts';
import type { SaveStatus } from './keep-saved.ts';
import type { Own } from './own-store.ts';

export type Place = 'device' | 'memory';

/** What the person owns, open: in memory, and kept where `place` says. */
export type Session = {
  own: StoreApi<Own>;
  place: Place;
  /** Why this is in memory though the device was asked for. */
  trouble?: { rule: StorageRule };
  /** How many stored rows could not be read. */
  setAside: number;
  loadRehearsal(id: string): Promise<RehearsalRow | undefined>;
  /** A script's rehearsals, the last changed first; they are then in `own.rehearsals` too. */
  loadRehearsals(scriptId: string, limit: number): Promise<RehearsalRow[]>;
  /** Writes what waits to be written. Never rejects: `status` tells how it went. */
  flush(): Promise<void>;
  /** Resolves when everything changed so far is on disk, or `status` says that it could not be. */
  saved(): Promise<void>;
  status: StoreApi<SaveStatus>;
  /** Everything as a file's text, what could not be saved too; notes in the settings that it was made. */
  backup(): Promise<string>;
  /** What was set aside: unreadable rows, and earlier versions of rows changed in two tabs at once. */
  readSetAside(): Promise<SetAside[]>;
  planRestore(text: string): Promise<{ plan: RestorePlan } | { trouble: BackupTrouble }>;
  /** Rejects, and changes nothing, when it cannot be written. */
  restore(plan: RestorePlan): Promise<void>;
  wipe(): Promise<void>;
  /** Writes what waits and ends the session. */
  close(): void;
};

export type OpenDeps = { now: () => number; newId: () => string; openStorage: () => Promise<Storage> };
