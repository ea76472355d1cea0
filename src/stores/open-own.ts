import type { StoreApi } from 'zustand/vanilla';
import { deviceCodes, type KeptCodes, memoryCodes } from '../storage/links/kept-codes.ts';
import { memoryStorage } from '../storage/memory-storage.ts';
import type { SetAside, Storage } from '../storage/storage.ts';
import { type StorageRule, troubleFrom } from '../storage/storage-trouble.ts';
import { hearOthers } from './hear-others.ts';
import { type History, keepHistory } from './history.ts';
import { keepSaved, type SaveStatus } from './keep-saved.ts';
import { type Keepers, keepersOf } from './keepers-of.ts';
import { type Loaders, loadersOf } from './loaders-of.ts';
import { createOwnStore, type Own } from './own-store.ts';
import { NOTHING_OWNED, withRows } from './owned.ts';

export type Place = 'device' | 'memory';

/** What the person owns, open: in memory, and kept where `place` says. */
export type Session = Loaders &
  Keepers & {
    own: StoreApi<Own>;
    /** Undo and redo. */
    history: StoreApi<History>;
    place: Place;
    /** What was seen of codes that bring something from another device, until it was taken. */
    codes: KeptCodes;
    /** Why this is in memory though the device was asked for. */
    trouble?: { rule: StorageRule };
    /** How many stored rows could not be read when the session was opened; none once everything was wiped. */
    readonly setAside: number;
    /** Writes what waits to be written. Never rejects: `status` tells how it went. */
    flush(): Promise<void>;
    /** Resolves when everything changed so far is on disk, or `status` says that it could not be. */
    saved(): Promise<void>;
    status: StoreApi<SaveStatus>;
    /** What was set aside: unreadable rows, and earlier versions of rows changed in two tabs at once. */
    readSetAside(): Promise<SetAside[]>;
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
  const codes = rule || place === 'memory' ? memoryCodes() : deviceCodes();
  let setAside = unreadable;
  const nothingLeft = () => {
    setAside = 0;
    codes.forget();
  };
  storage.watch(({ kind }) => (kind === 'wiped' ? nothingLeft() : undefined));
  return {
    ...loadersOf(own, storage, saver),
    ...keepersOf({ own, storage, saver, now, afterWipe: nothingLeft }),
    own,
    history: keepHistory(own, now),
    place: rule ? 'memory' : place,
    codes,
    ...(rule ? { trouble: { rule } } : {}),
    get setAside() {
      return setAside;
    },
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
  let storage: Storage | undefined;
  try {
    storage = await open();
    return { storage, ...(await storage.readStart()), rule: undefined };
  } catch (error) {
    storage?.close();
    const memory = memoryStorage();
    return { storage: memory, ...(await memory.readStart()), rule: troubleFrom(error, 'refused').rule };
  }
}
