import { afterEach, describe, expect, test } from 'vitest';
import { listRows } from '../../src/storage/group-rows.ts';
import { memoryStorage } from '../../src/storage/memory-storage.ts';
import { openDeviceStorage } from '../../src/storage/open-device-storage.ts';
import { type AnyRow, noRows, type RowKey, type StoreName } from '../../src/storage/rows.ts';
import type { Put, Storage } from '../../src/storage/storage.ts';
import { freshName } from './device-for-tests.ts';
import {
  call,
  me,
  opening,
  rehearsal,
  rowsForTests,
  scenario,
  script,
  settings,
  template,
} from './rows-for-tests.ts';

const open: Storage[] = [];
afterEach(() => {
  for (const storage of open.splice(0)) storage.close();
});

const put = (store: StoreName, row: AnyRow, base?: number): Put => ({
  store,
  row,
  ...(base === undefined ? {} : { base }),
});
const ALL: Put[] = [
  put('me', me),
  put('openings', opening),
  put('scripts', script),
  put('rehearsals', rehearsal),
  put('calls', call),
  put('scenarios', scenario),
  put('templates', template),
  put('settings', settings),
];
const OPENING: RowKey = { store: 'openings', id: opening.id };

describe.each([
  ['in memory', async () => memoryStorage()],
  ['on the device', () => openDeviceStorage(freshName())],
])('storage %s', (_, make) => {
  const opened = async (rows: Put[] = ALL) => {
    const storage = await make();
    open.push(storage);
    await storage.write({ put: rows, remove: [] });
    return storage;
  };

  test('starts empty', async () => {
    const storage = await opened([]);
    expect(await storage.readStart()).toEqual({ rows: noRows(), unreadable: 0 });
  });

  test('reads what was written', async () => {
    const storage = await opened();
    expect(await storage.readAll()).toEqual(rowsForTests());
  });

  test('starts with all but the rehearsals', async () => {
    const storage = await opened();
    expect((await storage.readStart()).rows).toEqual({ ...rowsForTests(), rehearsals: [] });
  });

  test('reads the rows of some keys, and leaves out those that are not there', async () => {
    const storage = await opened();
    const rows = await storage.read([OPENING, { store: 'scripts', id: 'away' }, { store: 'me', id: 'me' }]);
    expect(rows).toEqual({ ...noRows(), openings: [opening], me: [me] });
  });

  test('what is changed after it was written is not changed in storage', async () => {
    const mine = structuredClone(opening);
    const storage = await opened([put('openings', mine)]);
    mine.notes = 'Changed in the hand.';
    expect((await storage.readAll()).openings).toEqual([opening]);
  });

  test("gives a script's rehearsals, the last changed first, up to a limit", async () => {
    const of = (id: string, changedAt: number, scriptId = 'script1') =>
      put('rehearsals', { ...rehearsal, id, changedAt, scriptId });
    const storage = await opened([of('a', 3), of('b', 9), of('c', 5), of('d', 7, 'script10')]);
    const ids = async (limit: number) => (await storage.rehearsalsOf('script1', limit)).map(({ id }) => id);
    expect(await ids(9)).toEqual(['b', 'c', 'a']);
    expect(await ids(2)).toEqual(['b', 'c']);
    expect(await ids(0)).toEqual([]);
  });

  test('an opening goes with its scripts and calls, and they with their rehearsals; no other goes', async () => {
    const others = [
      put('openings', { ...opening, id: 'o2' }),
      put('scripts', { ...script, id: 's2', openingId: 'o2' }),
      put('rehearsals', { ...rehearsal, id: 'r2', scriptId: 's2' }),
      put('calls', { ...call, id: 'c2', openingId: 'o2' }),
    ];
    const storage = await opened([...ALL, ...others]);
    const { gone } = await storage.write({ put: [], remove: [OPENING] });
    expect(gone).toEqual([
      OPENING,
      { store: 'scripts', id: script.id },
      { store: 'rehearsals', id: rehearsal.id },
      { store: 'calls', id: call.id },
    ]);
    const left = await storage.readAll();
    const ids = listRows(left).map(({ row }) => row.id);
    expect(ids).toEqual(['me', 'o2', 's2', 'r2', 'c2', scenario.id, template.id, 'settings']);
  });

  test('a row that cannot be stored leaves everything as it was', async () => {
    const storage = await opened();
    const bad = { ...opening, id: 'bad', notes: () => {} } as unknown as AnyRow;
    const write = storage.write({
      put: [put('openings', { ...opening, id: 'fine' }), put('openings', bad)],
      remove: [{ store: 'scripts', id: script.id }],
    });
    await expect(write).rejects.toThrow();
    expect(await storage.readAll()).toEqual(rowsForTests());
  });

  describe('of two changes to the same row', () => {
    // base: what the second tab had seen; the row is stored with changedAt 110
    test.each([
      ['a change of the stored row stands', 110, 120, 'mine', []],
      ['the later stands, the earlier is set aside', 90, 120, 'mine', ['theirs']],
      ['the later stands, also when it was stored first', 90, 100, 'theirs', ['mine']],
      ['at the very same time the stored one stands', 90, 110, 'theirs', ['mine']],
      ['a new row with an id that is taken is judged the same', undefined, 120, 'mine', ['theirs']],
    ])('%s', async (_name, base, changedAt, stands, aside) => {
      const theirs = { ...opening, notes: 'theirs' };
      const storage = await opened([put('openings', theirs)]);
      const mine = { ...opening, notes: 'mine', changedAt };
      const { winners } = await storage.write({ put: [put('openings', mine, base)], remove: [] });
      const stored = (await storage.readAll()).openings;
      expect(stored.map(({ notes }) => notes)).toEqual([stands]);
      expect(winners.openings).toEqual(stands === 'theirs' ? [theirs] : []);
      const kept = await storage.readSetAside();
      expect(kept.map(({ store, reason, raw }) => [store, reason, (raw as typeof mine).notes])).toEqual(
        aside.map((notes) => ['openings', 'older', notes]),
      );
    });

    test('what was removed elsewhere stays removed, and its key is told', async () => {
      const storage = await opened();
      await storage.write({ put: [], remove: [OPENING] });
      const { gone } = await storage.write({
        put: [put('openings', { ...opening, changedAt: 999 }, opening.changedAt)],
        remove: [],
      });
      expect(gone).toEqual([OPENING]);
      expect((await storage.readAll()).openings).toEqual([]);
    });
  });

  test('earlier versions do not count as unreadable', async () => {
    const storage = await opened();
    await storage.write({ put: [put('openings', { ...opening, changedAt: 1 }, 0)], remove: [] });
    expect((await storage.readStart()).unreadable).toBe(0);
  });

  test('wiped, it holds nothing, what was set aside neither', async () => {
    const storage = await opened();
    await storage.write({ put: [put('openings', { ...opening, changedAt: 1 }, 0)], remove: [] });
    await storage.wipe();
    expect(await storage.readAll()).toEqual(noRows());
    expect(await storage.readSetAside()).toEqual([]);
  });
});
