import { afterEach, describe, expect, test, vi } from 'vitest';
import { memoryStorage } from '../../src/storage/memory-storage.ts';
import { openDeviceStorage } from '../../src/storage/open-device-storage.ts';
import { noRows } from '../../src/storage/rows.ts';
import type { Changes, Storage } from '../../src/storage/storage.ts';
import { openOwn } from '../../src/stores/open-own.ts';
import { dump, fillDisk, freshName, settle } from '../storage/device-for-tests.ts';
import { opening, rehearsal, rowsForTests, script } from '../storage/rows-for-tests.ts';
import { holdUp, newId, now, openTab } from './session-for-tests.ts';

/** Storage that notes what was written. */
function noting(storage: Storage): { storage: Storage; writes: Changes[] } {
  const writes: Changes[] = [];
  const write = (changes: Changes) => {
    writes.push(changes);
    return storage.write(changes);
  };
  return { storage: { ...storage, write }, writes };
}

const notesOf = (rows: { openings: { notes: string }[] }) => rows.openings.map(({ notes }) => notes);

afterEach(() => {
  vi.useRealTimers();
});

describe('what the person changes', () => {
  test('is written a little later, and typing meanwhile is one write', async () => {
    vi.useFakeTimers();
    const { storage, writes } = noting(memoryStorage(rowsForTests()));
    const { own } = await openOwn('device', { now, newId, openStorage: async () => storage });
    for (const notes of ['L', 'Le', 'Lee']) own.getState().changeOpening(opening.id, { notes });
    await vi.advanceTimersByTimeAsync(299);
    expect(writes).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(writes).toHaveLength(1);
    expect(notesOf(await storage.readAll())).toEqual(['Lee']);
  });

  test('is written in spite of typing without a rest', async () => {
    vi.useFakeTimers();
    const { storage, writes } = noting(memoryStorage(rowsForTests()));
    const { own } = await openOwn('device', { now, newId, openStorage: async () => storage });
    for (let letters = 0; letters < 20; letters++) {
      own.getState().changeOpening(opening.id, { notes: 'x'.repeat(letters) });
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(writes.length).toBeGreaterThanOrEqual(5);
  });

  test('is told to be on its way, and then to be kept', async () => {
    const { own, flush, status } = await openTab(memoryStorage());
    const told: string[] = [];
    status.subscribe(({ saving }) => told.push(saving));
    own.getState().setMyFact('name', 'A');
    await flush();
    await flush();
    expect(told).toEqual(['saving', 'saved']);
  });

  test('alone is written, over what was there when it was read', async () => {
    const { storage, writes } = noting(memoryStorage(rowsForTests()));
    const { own, flush } = await openTab(storage);
    own.getState().changeOpening(opening.id, { notes: 'Lee' });
    await flush();
    const row = own.getState().openings[opening.id];
    expect(writes).toEqual([{ put: [{ store: 'openings', row, base: opening.changedAt }], remove: [] }]);
  });

  test('is not written twice', async () => {
    const { storage, writes } = noting(memoryStorage(rowsForTests()));
    const { own, flush } = await openTab(storage);
    own.getState().setMyFact('name', 'A');
    await Promise.all([flush(), flush()]);
    await flush();
    expect(writes).toHaveLength(1);
  });

  test('while it is being written is written after', async () => {
    const held = holdUp(memoryStorage(rowsForTests()), 'write');
    const { own, flush } = await openTab(held.storage);
    own.getState().changeOpening(opening.id, { notes: 'one' });
    const first = flush();
    await held.reached;
    own.getState().changeOpening(opening.id, { notes: 'two' });
    held.letGo();
    await first;
    await flush();
    expect(notesOf(await held.storage.readAll())).toEqual(['two']);
    expect(await held.storage.readSetAside()).toEqual([]);
  });
});

describe('a rehearsal that is loaded', () => {
  test('is not written for having been loaded', async () => {
    const { storage, writes } = noting(memoryStorage(rowsForTests()));
    const { loadRehearsal, flush } = await openTab(storage);
    await loadRehearsal(rehearsal.id);
    await flush();
    expect(writes).toEqual([]);
  });

  test('while something else is being written is not taken for a change', async () => {
    const held = holdUp(memoryStorage(rowsForTests()), 'write');
    const { own, flush, loadRehearsal, readSetAside } = await openTab(held.storage);
    own.getState().setMyFact('name', 'A');
    const first = flush();
    await held.reached;
    await loadRehearsal(rehearsal.id);
    held.letGo();
    await first;
    own.getState().setMyFact('name', 'B');
    await flush();
    expect(await readSetAside()).toEqual([]);
  });
});

describe('when another tab was later with the same row', () => {
  const late = { ...opening, notes: 'theirs', changedAt: 9e12 };
  const laterElsewhere = (storage: Storage) =>
    storage.write({ put: [{ store: 'openings', row: late, base: opening.changedAt }], remove: [] });

  test('theirs is shown, and mine is kept as an earlier version', async () => {
    const storage = memoryStorage(rowsForTests());
    const { own, flush, readSetAside } = await openTab(storage);
    await laterElsewhere(storage);
    own.getState().changeOpening(opening.id, { notes: 'mine' });
    await flush();
    expect(own.getState().openings[opening.id]).toEqual(late);
    expect((await readSetAside()).map(({ raw }) => (raw as typeof late).notes)).toEqual(['mine']);
  });

  test('what I typed while that came out is not taken from my hands', async () => {
    const held = holdUp(memoryStorage(rowsForTests()), 'write');
    const { own, flush } = await openTab(held.storage);
    own.getState().changeOpening(opening.id, { notes: 'mine' });
    const first = flush();
    await held.reached;
    await laterElsewhere(held.storage);
    own.getState().changeOpening(opening.id, { notes: 'mine, and more' });
    held.letGo();
    await first;
    expect(own.getState().openings[opening.id]?.notes).toBe('mine, and more');
    await flush();
    // Theirs is from later still, so it stands, and both of mine are kept.
    expect(own.getState().openings[opening.id]).toEqual(late);
    const kept = (await held.storage.readSetAside()).map(({ raw }) => (raw as typeof late).notes);
    expect(kept).toEqual(['mine', 'mine, and more']);
  });
});

describe('a rehearsal of a script that another tab removed', () => {
  test('goes with it, from the screen and from the disk', async () => {
    const storage = memoryStorage(rowsForTests());
    const { own, flush } = await openTab(storage);
    await storage.write({ put: [], remove: [{ store: 'openings', id: opening.id }] });
    own.getState().changeScript(script.id, () => script);
    own.getState().addRehearsal(rehearsal);
    await flush();
    await flush();
    expect([own.getState().scripts, own.getState().rehearsals]).toEqual([{}, {}]);
    const { scripts, rehearsals } = await storage.readAll();
    expect([scripts, rehearsals]).toEqual([[], []]);
  });
});

describe('a full disk', () => {
  test('is told, loses nothing in memory, and is forgotten when there is room again', async () => {
    const name = freshName();
    const { own, flush, status } = await openTab(name);
    const makeRoom = fillDisk();
    own.getState().setMyFact('name', 'Amina');
    const id = own.getState().addOpening(opening);
    await flush();
    expect(status.getState()).toEqual({ saving: 'failed', trouble: { rule: 'full' } });
    expect(own.getState().openings[id]?.notes).toBe(opening.notes);
    await flush();
    expect(status.getState().saving).toBe('failed');
    makeRoom();
    own.getState().changeOpening(id, { notes: 'more' });
    await flush();
    expect(status.getState()).toEqual({ saving: 'saved' });
    const again = await openTab(name);
    expect(again.own.getState().me.facts).toEqual({ name: 'Amina' });
    expect(again.own.getState().openings[id]?.notes).toBe('more');
  });

  test('is told without a break while it is tried again', async () => {
    const { own, flush, status } = await openTab(freshName());
    const makeRoom = fillDisk();
    own.getState().setMyFact('name', 'A');
    await flush();
    const told: (string | undefined)[] = [];
    status.subscribe(({ trouble }) => told.push(trouble?.rule));
    own.getState().setMyFact('name', 'Am');
    await flush().finally(makeRoom);
    expect(told).toEqual(['full', 'full']);
  });

  test('is tried again on leaving, though nothing was changed since', async () => {
    const name = freshName();
    const { own, flush, status } = await openTab(name);
    const makeRoom = fillDisk();
    own.getState().setMyFact('name', 'Amina');
    await flush();
    makeRoom();
    await flush();
    expect(status.getState()).toEqual({ saving: 'saved' });
    expect((await dump(name))['me']).toHaveLength(1);
  });

  test('is no trouble any more when what had no room was removed', async () => {
    const { own, flush, status } = await openTab(freshName());
    const makeRoom = fillDisk();
    const id = own.getState().addOpening(opening);
    await flush();
    own.getState().removeOpening(id);
    await flush();
    makeRoom();
    expect(status.getState()).toEqual({ saving: 'saved' });
  });
});

test('a write in flight when everything is wiped elsewhere leaves nothing behind', async () => {
  const name = freshName();
  const other = await openDeviceStorage(name);
  const held = holdUp(await openDeviceStorage(name), 'write');
  const { own, flush } = await openTab(held.storage);
  own.getState().setMyFact('name', 'Amina');
  own.getState().addOpening(opening);
  const first = flush();
  await held.reached;
  await other.wipe();
  await settle();
  expect(own.getState().openings).toEqual({});
  held.letGo();
  await first;
  await flush();
  expect(await other.readAll()).toEqual(noRows());
  other.close();
});

test('closing writes what waits', async () => {
  const name = freshName();
  const session = await openTab(name);
  session.own.getState().setMyFact('name', 'Amina');
  session.close();
  await session.saved();
  expect((await dump(name))['me']).toHaveLength(1);
});
