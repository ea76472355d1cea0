import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { afterEach, describe, expect, test } from 'vitest';
import { type DeviceSchema, MIGRATIONS } from '../../src/storage/migrations.ts';
import { openDeviceStorage } from '../../src/storage/open-device-storage.ts';
import { type AnyRow, noRows, type StoreName } from '../../src/storage/rows.ts';
import type { News, Storage } from '../../src/storage/storage.ts';
import { connectionsOf, dump, fillDisk, freshName, putRaw, settle } from './device-for-tests.ts';
import {
  call,
  me,
  opening,
  rehearsal,
  rowsBeforeCalls,
  rowsBeforeScenarios,
  rowsBeforeTemplates,
  rowsForTests,
  script,
  settings,
} from './rows-for-tests.ts';

const toClose: { close: () => void }[] = [];
afterEach(() => {
  for (const each of toClose.splice(0)) each.close();
});

async function openHere(name: string, options?: Parameters<typeof openDeviceStorage>[1]): Promise<Storage> {
  const storage = await openDeviceStorage(name, options);
  toClose.push(storage);
  return storage;
}

const put = (store: StoreName, row: AnyRow) => ({ put: [{ store, row }], remove: [] });

describe('a stored row that is no longer valid', () => {
  test.each<[string, StoreName, AnyRow, string]>([
    ['of another version', 'openings', { ...opening, v: 2 } as unknown as AnyRow, 'v'],
    ['with a field nobody knows', 'openings', { ...opening, extra: 1 } as AnyRow, 'extra'],
    ['with a field missing', 'me', { id: 'me', v: 1, changedAt: 5 } as AnyRow, 'facts'],
    [
      'broken deep inside',
      'scripts',
      { ...script, answers: [{ id: 'a', response: 'r', parts: [{ text: 1 }] }] } as unknown as AnyRow,
      'answers.0.parts.0',
    ],
    ['with a time that is no number', 'settings', { ...settings, changedAt: 'now' } as never, 'changedAt'],
  ])('%s is set aside as it was, is counted, and the others are read', async (_name, store, bad, field) => {
    const name = freshName();
    await (await openHere(name)).write(put('openings', { ...opening, id: 'sound' }));
    await putRaw(name, store, bad);
    const storage = await openHere(name);
    const { rows, unreadable } = await storage.readStart();
    expect(unreadable).toBe(1);
    expect(rows.openings.map(({ id }) => id)).toEqual(['sound']);
    expect(await storage.readSetAside()).toEqual([
      { store, reason: 'unreadable', badField: field, raw: bad },
    ]);
    expect((await dump(name))[store]).not.toContainEqual(bad);
  });

  test('is counted at every start, and moved once', async () => {
    const name = freshName();
    await openHere(name);
    await putRaw(name, 'scripts', { id: 'x' });
    await (await openHere(name)).readStart();
    const storage = await openHere(name);
    expect((await storage.readStart()).unreadable).toBe(1);
    expect(await storage.readSetAside()).toHaveLength(1);
  });

  test('is moved once, though two tabs find it at the same time', async () => {
    const name = freshName();
    const [one, two] = [await openHere(name), await openHere(name)];
    await putRaw(name, 'scripts', { id: 'x' });
    await Promise.all([one.readStart(), two.readStart()]);
    expect((await one.readSetAside()).map(({ raw }) => raw)).toEqual([{ id: 'x' }]);
  });

  test('does not hide the rehearsals that can be read', async () => {
    const name = freshName();
    const storage = await openHere(name);
    await storage.write(put('rehearsals', rehearsal));
    await putRaw(name, 'rehearsals', { ...rehearsal, id: 'bad', changedAt: 999, replies: 'none' });
    expect(await storage.rehearsalsOf('script1', 1)).toEqual([rehearsal]);
  });

  test('is kept, and the new row stands, when it is written over', async () => {
    const name = freshName();
    const storage = await openHere(name);
    await putRaw(name, 'me', { id: 'me', v: 1, changedAt: 5 });
    await storage.write(put('me', me));
    expect((await storage.readAll()).me).toEqual([me]);
    expect((await storage.readSetAside()).map(({ reason }) => reason)).toEqual(['unreadable']);
  });

  test('stays where it is, and is counted, when there is no room to move it', async () => {
    const name = freshName();
    await openHere(name);
    await putRaw(name, 'scripts', { id: 'x' });
    const storage = await openHere(name);
    const makeRoom = fillDisk('add');
    const { unreadable } = await storage.readStart().finally(makeRoom);
    expect(unreadable).toBe(1);
    expect((await dump(name))['scripts']).toEqual([{ id: 'x' }]);
  });
});

type Sample = {
  version: number;
  stores: Record<
    string,
    { keyPath?: string; autoIncrement?: true; indexes: Record<string, string | string[]>; rows: unknown[] }
  >;
};

const SAMPLES = join(import.meta.dirname, 'saved-samples');
const samples = readdirSync(SAMPLES)
  .filter((file) => file.startsWith('database-'))
  .map((file): [string, Sample] => [file, JSON.parse(readFileSync(join(SAMPLES, file), 'utf8'))]);

/** A database as it was when the sample was saved. */
async function makeOld(name: string, { version, stores }: Sample): Promise<void> {
  const db = await openDB(name, version, {
    upgrade: (old) => {
      for (const [store, { rows, indexes, ...options }] of Object.entries(stores)) {
        const made = old.createObjectStore(store, options);
        for (const [index, keyPath] of Object.entries(indexes)) made.createIndex(index, keyPath);
        for (const row of rows) void made.add(row);
      }
    },
  });
  db.close();
}

describe('a database of an earlier version', () => {
  test('is saved for each version there was', () => {
    expect(samples.map(([, { version }]) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  test.each(samples)('%s opens with all its rows, and takes what came since', async (_file, sample) => {
    const name = freshName();
    await makeOld(name, sample);
    const storage = await openHere(name);
    const held = [rowsBeforeCalls(), rowsBeforeScenarios(), rowsBeforeTemplates(), rowsForTests()][
      sample.version - 1
    ];
    expect(await storage.readAll()).toEqual(held);
    expect(await storage.rehearsalsOf('script1', 9)).toEqual([rehearsal]);
    await storage.write(put('calls', { ...call, id: 'call2' }));
    const { gone } = await storage.write({ put: [], remove: [{ store: 'openings', id: 'opening1' }] });
    expect(gone.map(({ id }) => id)).toContain('call2');
    expect((await storage.readAll()).calls).toEqual([]);
    expect(await storage.readSetAside()).toHaveLength(1);
  });

  test('goes through each step after its own, in order, and keeps its rows', async () => {
    const name = freshName();
    await (await openHere(name)).write(put('openings', opening));
    const steps: string[] = [];
    const step = (label: string) => ({ name: label, run: () => void steps.push(label) });
    const storage = await openHere(name, { migrations: [...MIGRATIONS, step('second'), step('third')] });
    expect(steps).toEqual(['second', 'third']);
    expect((await storage.readAll()).openings).toEqual([opening]);
  });
});

test('a step that fails leaves the database as it was', async () => {
  const name = freshName();
  const first = await openHere(name);
  await first.write(put('openings', opening));
  first.close();
  const bad = {
    name: 'bad',
    run: (db: IDBPDatabase<DeviceSchema>) => {
      db.deleteObjectStore('openings');
      throw new Error('bad step');
    },
  };
  await expect(openHere(name, { migrations: [...MIGRATIONS, bad] })).rejects.toMatchObject({
    rule: 'refused',
  });
  expect((await (await openHere(name)).readAll()).openings).toEqual([opening]);
});

describe('a database that cannot be opened', () => {
  test('of a newer app is left alone', async () => {
    const name = freshName();
    const newer = await openDB(name, MIGRATIONS.length + 1, {
      upgrade: (db) => void db.createObjectStore('theirs').add('all', 'key'),
    });
    newer.close();
    await expect(openHere(name)).rejects.toMatchObject({ rule: 'newer' });
    expect(await dump(name)).toEqual({ theirs: ['all'] });
  });

  test('because another tab holds an earlier version is waited for, and not for ever', async () => {
    const name = freshName();
    const old: IDBPDatabase = await openDB(name, MIGRATIONS.length);
    toClose.push(old);
    const migrations = [...MIGRATIONS, { name: 'next', run: () => {} }];
    await expect(openHere(name, { migrations, waitForTabs: 20 })).rejects.toMatchObject({ rule: 'blocked' });
  });

  test('given up on, it does not stay open behind our back', async () => {
    const name = freshName();
    const old = await openDB(name, MIGRATIONS.length);
    const migrations = [...MIGRATIONS, { name: 'next', run: () => {} }];
    const opened = await connectionsOf(async () => {
      await openHere(name, { migrations, waitForTabs: 1 }).catch(() => {});
      old.close();
      await settle();
    });
    expect(opened).toHaveLength(1);
    expect(() => opened[0]?.transaction('me')).toThrow(
      expect.objectContaining({ name: 'InvalidStateError' }),
    );
  });

  test.each([
    ['the browser refuses it', 'SecurityError', 'refused'],
    ['it takes a private window for a broken one', 'InvalidStateError', 'refused'],
    ['it fails for no reason given', 'UnknownError', 'refused'],
    ['there is no room even for that', 'QuotaExceededError', 'full'],
  ])('when %s says so', async (_name, thrown, rule) => {
    const real = indexedDB.open;
    indexedDB.open = () => {
      throw new DOMException('no', thrown);
    };
    await expect(
      openHere(freshName()).finally(() => {
        indexedDB.open = real;
      }),
    ).rejects.toMatchObject({ rule });
  });
});

describe('a full disk', () => {
  test('refuses the write, says it is full, and what was there stays', async () => {
    const name = freshName();
    const storage = await openHere(name);
    await storage.write(put('openings', opening));
    const makeRoom = fillDisk();
    const write = storage.write({
      put: [{ store: 'scripts', row: script }],
      remove: [{ store: 'openings', id: opening.id }],
    });
    await expect(write.finally(makeRoom)).rejects.toMatchObject({ rule: 'full' });
    expect(await storage.readAll()).toEqual({ ...noRows(), openings: [opening] });
    await storage.write(put('scripts', script));
    expect((await storage.readAll()).scripts).toEqual([script]);
  });
});

describe('a connection that the browser cuts', () => {
  const cut = async (name: string) => {
    let storage: Storage | undefined;
    const opened = await connectionsOf(async () => {
      storage = await openHere(name);
      await storage.write(put('openings', opening));
    });
    for (const each of opened) each.close();
    if (!storage) throw new Error('it did not open');
    return storage;
  };

  test('is made again, once for all that wait for it', async () => {
    const storage = await cut(freshName());
    const again = await connectionsOf(async () => {
      const [rows] = await Promise.all([storage.readAll(), storage.write(put('scripts', script))]);
      expect(rows.openings).toEqual([opening]);
    });
    expect(again).toHaveLength(1);
    expect((await storage.readAll()).scripts).toEqual([script]);
  });

  test('is not made again over a database that was cleared meanwhile', async () => {
    const name = freshName();
    const storage = await cut(name);
    await deleteDB(name);
    await expect(storage.readAll()).rejects.toMatchObject({ rule: 'gone' });
    await expect(storage.write(put('scripts', script))).rejects.toMatchObject({ rule: 'gone' });
    expect((await dump(name))['scripts']).toEqual([]);
  });

  test('is not made again after it was closed for good', async () => {
    const storage = await openHere(freshName());
    storage.close();
    const again = await connectionsOf(() =>
      expect(storage.readAll()).rejects.toMatchObject({ rule: 'gone' }),
    );
    expect(again).toEqual([]);
  });
});

describe('another tab', () => {
  const hear = (storage: Storage) => {
    const heard: News[] = [];
    storage.watch((news) => {
      heard.push(news);
    });
    return heard;
  };

  test('hears which rows were changed and which are gone; the tab itself does not', async () => {
    const name = freshName();
    const [one, two] = [await openHere(name), await openHere(name)];
    const [heardByOne, heardByTwo] = [hear(one), hear(two)];
    await one.write(put('openings', opening));
    await one.write({ put: [], remove: [{ store: 'openings', id: opening.id }] });
    await one.wipe();
    await settle();
    const keys = [{ store: 'openings', id: opening.id }];
    expect(heardByOne).toEqual([]);
    expect(heardByTwo).toEqual([{ kind: 'changed', keys }, { kind: 'changed', keys }, { kind: 'wiped' }]);
  });

  test('over another database hears nothing', async () => {
    const [one, two] = [await openHere(freshName()), await openHere(freshName())];
    const heard = hear(two);
    await one.write(put('me', me));
    await settle();
    expect(heard).toEqual([]);
  });

  test.each([
    ['words', 'changed'],
    ['a list of nothing', { kind: 'changed', keys: [null] }],
    ['a store nobody knows', { kind: 'changed', keys: [{ store: 'toString', id: 'x' }] }],
    ['news of a kind nobody knows', { kind: 'closing' }],
  ])('that says %s is not listened to', async (_name, said) => {
    const name = freshName();
    const heard = hear(await openHere(name));
    const channel = new BroadcastChannel(name);
    channel.postMessage(said);
    await settle();
    channel.close();
    expect(heard).toEqual([]);
  });

  test('of a newer app is made way for, after what waits was written', async () => {
    const name = freshName();
    const storage = await openHere(name);
    storage.watch(async ({ kind }) => {
      if (kind === 'closing') await Promise.resolve().then(() => storage.write(put('openings', opening)));
    });
    const newer = await openDB(name, MIGRATIONS.length + 1);
    newer.close();
    expect((await dump(name))['openings']).toEqual([opening]);
    await expect(storage.write(put('me', me))).rejects.toMatchObject({ rule: 'newer' });
  });

  test('that cannot be told does not make a finished write fail', async () => {
    const name = freshName();
    const storage = await openHere(name);
    const write = storage.write(put('me', me));
    storage.close();
    await write;
    expect((await dump(name))['me']).toEqual([me]);
  });
});

test('where the browser has no channel between tabs, storage works all the same', async () => {
  const real = globalThis.BroadcastChannel;
  Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  const storage = await openHere(freshName()).finally(() => {
    globalThis.BroadcastChannel = real;
  });
  await storage.write(put('me', me));
  expect((await storage.readAll()).me).toEqual([me]);
});

test('of the earlier versions only the last hundred are kept', async () => {
  const storage = await openHere(freshName());
  await storage.write(put('openings', { ...opening, changedAt: 1000 }));
  const losers = Array.from({ length: 103 }, (_, index) => ({
    store: 'openings' as const,
    row: { ...opening, changedAt: index },
    base: -1,
  }));
  for (const loser of losers) await storage.write({ put: [loser], remove: [] });
  const kept = (await storage.readSetAside()).map(({ raw }) => (raw as { changedAt: number }).changedAt);
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([100, 3, 102]);
});
