import type { StoreApi } from 'zustand/vanilla';
import { groupRows } from '../storage/group-rows.ts';
import { makeBackup } from '../storage/make-backup.ts';
import { memoryStorage } from '../storage/memory-storage.ts';
import { planRestore, type RestorePlan } from '../storage/plan-restore.ts';
import { type BackupTrouble, readBackup } from '../storage/read-backup.ts';
import type { RehearsalRow, Rows } from '../storage/rows.ts';
import type { SetAside, Storage } from '../storage/storage.ts';
import { type StorageRule, troubleFrom } from '../storage/storage-trouble.ts';
import { hearOthers } from './hear-others.ts';
import { keepSaved, type Saver, type SaveStatus } from './keep-saved.ts';
import { createOwnStore, type Own } from './own-store.ts';
import { NOTHING_OWNED, withRows } from './owned.ts';

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

/** Opens what the person owns. Where the device refuses, the session is in memory and says why. */
export async function openOwn(place: Place, { now, newId, openStorage }: OpenDeps): Promise<Session> {
  const { storage, rows, unreadable, rule } = await openOrRemember(openStorage);
  const own = createOwnStore({ start: withRows(NOTHING_OWNED, rows), now, newId });
  const saver = keepSaved(own, storage);
  const stopHearing = hearOthers(own, storage, saver);
  return {
    ...loadersOf(own, storage, saver),
    ...keepersOf(own, storage, saver, now),
    own,
    place: rule ? 'memory' : place,
    ...(rule ? { trouble: { rule } } : {}),
    setAside: unreadable,
    status: saver.status,
    flush: saver.flush,
    saved: saver.flush,
    readSetAside: () => storage.readSetAside(),
    close: () => {
      stopHearing();
      void saver.flush().then(() => {
        saver.stop();
        storage.close();
      });
    },
  };
}

async function openOrRemember(open: OpenDeps['openStorage']) {
  try {
    const storage = await open();
    return { storage, ...(await storage.readStart()), rule: undefined };
  } catch (error) {
    const storage = memoryStorage();
    return { storage, ...(await storage.readStart()), rule: troubleFrom(error, 'refused').rule };
  }
}

type Loaders = Pick<Session, 'loadRehearsal' | 'loadRehearsals'>;

function loadersOf(own: StoreApi<Own>, storage: Storage, saver: Saver): Loaders {
  const take = (rehearsals: RehearsalRow[]) => {
    const fresh = rehearsals.filter(({ id }) => !own.getState().rehearsals[id]);
    if (fresh.length === 0) return;
    saver.settle({ rehearsals: fresh });
    own.getState().replaceRows({ rehearsals: fresh });
  };
  return {
    loadRehearsal: async (id) => {
      if (!own.getState().rehearsals[id])
        take((await storage.read([{ store: 'rehearsals', id }])).rehearsals);
      return own.getState().rehearsals[id];
    },
    loadRehearsals: async (scriptId, limit) => {
      take(await storage.rehearsalsOf(scriptId, limit));
      return Object.values(own.getState().rehearsals)
        .filter((row) => row.scriptId === scriptId)
        .sort((one, other) => other.changedAt - one.changedAt)
        .slice(0, limit);
    },
  };
}

type Keepers = Pick<Session, 'backup' | 'planRestore' | 'restore' | 'wipe'>;

function keepersOf(own: StoreApi<Own>, storage: Storage, saver: Saver, now: () => number): Keepers {
  const readAll = async (): Promise<Rows> => {
    await saver.flush();
    const { me, settings, openings, scripts, rehearsals } = withRows(
      withRows(NOTHING_OWNED, await storage.readAll()),
      rowsOf(own.getState()),
    );
    return rowsOf({ me, settings, openings, scripts, rehearsals });
  };
  return {
    backup: async () => {
      const text = makeBackup(await readAll(), now());
      own.getState().changeSettings({ backedUpAt: now() });
      return text;
    },
    planRestore: async (text) => {
      const backup = readBackup(text);
      return 'trouble' in backup ? backup : { plan: planRestore(await readAll(), backup.rows) };
    },
    restore: async ({ put }) => {
      await storage.write({ put, remove: [] });
      const rows = groupRows(put);
      saver.settle(rows);
      own.getState().replaceRows(rows);
    },
    wipe: async () => {
      await saver.flush();
      await storage.wipe();
      saver.forget();
      own.setState(NOTHING_OWNED);
    },
  };
}

/** What is owned as rows by store; what was never saved by anyone is left out. */
const rowsOf = (owned: Parameters<typeof withRows>[0]): Rows => ({
  me: owned.me.changedAt > 0 ? [owned.me] : [],
  settings: owned.settings.changedAt > 0 ? [owned.settings] : [],
  openings: Object.values(owned.openings),
  scripts: Object.values(owned.scripts),
  rehearsals: Object.values(owned.rehearsals),
});
