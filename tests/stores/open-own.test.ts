import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryStorage } from '../../src/storage/memory-storage.ts';
import { openDeviceStorage } from '../../src/storage/open-device-storage.ts';
import { readBackup } from '../../src/storage/read-backup.ts';
import { noRows, type Rows } from '../../src/storage/rows.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { type StorageRule, StorageTrouble } from '../../src/storage/storage-trouble.ts';
import { openOwn, type Session } from '../../src/stores/open-own.ts';
import { NOTHING_OWNED } from '../../src/stores/owned.ts';
import { anyCall, anyOpening, anyRehearsal, anyRows, anyScript, anyWords } from '../storage/any-rows.ts';
import { dump, fillDisk, freshName, putRaw, settle } from '../storage/device-for-tests.ts';
import { me, opening, rehearsal, rowsForTests, script, settings } from '../storage/rows-for-tests.ts';
import { holdUp, newId, now, openTab } from './session-for-tests.ts';

const refusing = (rule: StorageRule) => async (): Promise<Storage> => {
  throw new StorageTrouble(rule);
};
const rowsOf = ({ own }: Session) => {
  const {
    me: mine,
    settings: chosen,
    openings,
    scripts,
    rehearsals,
    calls,
    scenarios,
    templates,
  } = own.getState();
  return { me: mine, settings: chosen, openings, scripts, rehearsals, calls, scenarios, templates };
};
const planOf = async (session: Session, text: string) => {
  const found = await session.planRestore(text);
  if ('trouble' in found) throw new Error(found.trouble.rule);
  return found.plan;
};
/** A backup file of these rows. */
const fileOf = async (rows: Rows) => (await openTab(memoryStorage(rows))).backup();

describe('a session', () => {
  test('begins with nothing', async () => {
    const session = await openTab(freshName());
    expect(rowsOf(session)).toEqual(NOTHING_OWNED);
    expect([session.place, session.trouble, session.setAside]).toEqual(['device', undefined, 0]);
    expect(session.status.getState()).toEqual({ saving: 'saved' });
  });

  test('goes on after a reload where it was, in the middle of a rehearsal too', async () => {
    const name = freshName();
    const { outcome: _, ...unfinished } = rehearsal;
    const before = await openTab(name);
    const id = before.own.getState().addRehearsal({ ...unfinished, replies: [], transcript: [] });
    await before.flush();
    before.own.getState().changeRehearsal(id, unfinished);
    before.close();
    await before.saved();
    const after = await openTab(name);
    expect(after.own.getState().rehearsals).toEqual({});
    expect(await after.loadRehearsal(id)).toEqual(before.own.getState().rehearsals[id]);
    expect(after.own.getState().rehearsals[id]?.here).toEqual(rehearsal.here);
  });

  test('opened again holds whatever was done in it', async () => {
    type Own = ReturnType<Session['own']['getState']>;
    const nth = (rows: object, at: number) => Object.keys(rows)[at] ?? 'away';
    const act = fc.oneof(
      anyWords.map((words) => (own: Own) => own.setMyFact('name', words)),
      anyOpening.map((row) => (own: Own) => void own.addOpening(row)),
      fc.tuple(fc.nat(2), anyWords).map(([at, words]) => (own: Own) => {
        own.setOpeningFact(nth(own.openings, at), 'employer', words);
        own.changeOpening(nth(own.openings, at), { notes: words });
      }),
      fc.nat(2).map((at) => (own: Own) => own.removeOpening(nth(own.openings, at))),
      fc.tuple(fc.nat(2), anyScript).map(([at, row]) => (own: Own) => {
        own.addScript({ ...row, openingId: nth(own.openings, at) });
      }),
      fc.tuple(fc.nat(2), anyScript).map(([at, row]) => (own: Own) => {
        own.changeScript(nth(own.scripts, at), () => row);
      }),
      fc.tuple(fc.nat(2), anyRehearsal).map(([at, row]) => (own: Own) => {
        own.addRehearsal({ ...row, scriptId: nth(own.scripts, at) });
      }),
      fc.tuple(fc.nat(2), anyCall).map(([at, row]) => (own: Own) => {
        own.addCall({ ...row, openingId: nth(own.openings, at) });
        own.changeCall(nth(own.calls, at), row);
      }),
      fc.tuple(fc.nat(2), fc.boolean()).map(([at, back]) => (own: Own) => {
        const row = own.calls[nth(own.calls, at)];
        own.removeCall(nth(own.calls, at));
        if (row && back) own.putBackCall(row);
      }),
      fc.constantFrom('dark' as const, 'light' as const).map((theme) => (own: Own) => {
        own.changeSettings({ theme, worry: undefined });
      }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(act, fc.constant('write' as const)), { maxLength: 15 }),
        async (acts) => {
          const name = freshName();
          const before = await openTab(name);
          for (const each of acts)
            if (each === 'write') await before.flush();
            else each(before.own.getState());
          await before.flush();
          const after = await openTab(name);
          for (const id of Object.keys(before.own.getState().scripts)) await after.loadRehearsals(id, 99);
          for (const id of Object.keys(before.own.getState().rehearsals)) await after.loadRehearsal(id);
          expect(after.setAside).toBe(0);
          expect(rowsOf(after)).toEqual(rowsOf(before));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('on a shared computer keeps nothing on the device', async () => {
    const name = freshName();
    const device = await openTab(name);
    const shared = await openTab(memoryStorage(), 'memory');
    shared.own.getState().setMyFact('name', 'Amina');
    await shared.flush();
    expect(shared.place).toBe('memory');
    expect(shared.trouble).toBeUndefined();
    expect(device.own.getState().me.facts).toEqual({});
    expect(await dump(name)).toEqual({ ...noRows(), setAside: [] });
  });

  test('counts what could not be read, and shows it', async () => {
    const name = freshName();
    await openTab(name);
    await putRaw(name, 'openings', { id: 'x', v: 9 });
    const session = await openTab(name);
    expect(session.setAside).toBe(1);
    expect((await session.readSetAside()).map(({ raw }) => raw)).toEqual([{ id: 'x', v: 9 }]);
  });
});

describe('where the device does not open', () => {
  test.each<[StorageRule]>([['refused'], ['newer'], ['full'], ['blocked']])(
    'because it is %s, the session is in memory, says why, and gives the file',
    async (rule) => {
      const session = await openOwn('device', { now, newId, openStorage: refusing(rule) });
      expect([session.place, session.trouble]).toEqual(['memory', { rule }]);
      session.own.getState().addOpening(opening);
      await session.flush();
      expect(session.status.getState().saving).toBe('saved');
      expect(readBackup(await session.backup())).toMatchObject({ counts: { openings: 1 } });
      session.close();
    },
  );

  test('or opens and cannot be read, it is closed and the session is in memory', async () => {
    let closed = false;
    const storage: Storage = {
      ...memoryStorage(),
      readStart: () => Promise.reject(new StorageTrouble('failed')),
      close: () => {
        closed = true;
      },
    };
    const session = await openTab(storage);
    expect([session.place, session.trouble, closed]).toEqual(['memory', { rule: 'failed' }, true]);
  });
});

describe('a rehearsal', () => {
  test('that nobody has is not there, whatever it is called', async () => {
    const { loadRehearsal } = await openTab(freshName());
    expect(await Promise.all(['away', '', 'constructor', '__proto__'].map(loadRehearsal))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('is loaded once, and as it is now', async () => {
    const { own, loadRehearsal, loadRehearsals } = await openTab(memoryStorage(rowsForTests()));
    await loadRehearsal(rehearsal.id);
    own.getState().changeRehearsal(rehearsal.id, { ...rehearsal, replies: [] });
    expect((await loadRehearsal(rehearsal.id))?.replies).toEqual([]);
    expect((await loadRehearsals(script.id, 9)).map(({ replies }) => replies)).toEqual([[]]);
  });

  test('is the same one when it is looked for again: nothing is drawn anew', async () => {
    const { own, loadRehearsals } = await openTab(memoryStorage(rowsForTests()));
    await loadRehearsals(script.id, 9);
    const before = own.getState();
    await loadRehearsals(script.id, 9);
    expect(own.getState()).toBe(before);
  });

  test('of several scripts come together: everything is drawn anew once', async () => {
    const other = { ...rehearsal, id: 'r2', scriptId: 'script2' };
    const older = { ...other, id: 'r1', changedAt: 1 };
    const storage = memoryStorage({ ...rowsForTests(), rehearsals: [rehearsal, older, other] });
    const { own, loadNewest } = await openTab(storage);
    let drawn = 0;
    own.subscribe(() => drawn++);
    await loadNewest([script.id, 'script2', 'away'], 1);
    expect(Object.keys(own.getState().rehearsals).sort()).toEqual(['r2', rehearsal.id]);
    expect(drawn).toBe(1);
  });

  test('that was not written yet stands among those that were, the last changed first', async () => {
    const storage = memoryStorage({
      ...rowsForTests(),
      rehearsals: [rehearsal, { ...rehearsal, id: 'r0', changedAt: 1 }],
    });
    const { own, loadRehearsals } = await openTab(storage);
    const id = own.getState().addRehearsal(rehearsal);
    expect((await loadRehearsals(script.id, 2)).map((row) => row.id)).toEqual([id, rehearsal.id]);
  });

  test('is searched in memory when the disk cannot be read any more', async () => {
    const broken = () => Promise.reject(new StorageTrouble('gone'));
    const session = await openTab({ ...memoryStorage(), read: broken, rehearsalsOf: broken });
    const id = session.own.getState().addRehearsal(rehearsal);
    expect(await session.loadRehearsal('away')).toBeUndefined();
    expect((await session.loadRehearsals(script.id, 9)).map((row) => row.id)).toEqual([id]);
  });
});

describe('a backup', () => {
  test('brings everything to another machine', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const text = await fileOf(rows);
        const storage = memoryStorage();
        const other = await openTab(storage);
        await other.restore(await planOf(other, text));
        const stored = await storage.readAll();
        for (const store of ['me', 'openings', 'scripts', 'rehearsals'] as const)
          expect(new Set<unknown>(stored[store])).toEqual(new Set<unknown>(rows[store]));
        expect(stored.settings).toEqual(rows.settings);
      }),
    );
  });

  test('holds rehearsals that were never loaded, and what waits to be written', async () => {
    const { own, backup } = await openTab(memoryStorage(rowsForTests()));
    own.getState().changeOpening(opening.id, { notes: 'just typed' });
    const read = readBackup(await backup());
    expect(read).toMatchObject({ rows: { rehearsals: [rehearsal], openings: [{ notes: 'just typed' }] } });
  });

  test('does not hold what was just removed', async () => {
    const { own, backup } = await openTab(memoryStorage(rowsForTests()));
    own.getState().removeOpening(opening.id);
    expect(readBackup(await backup())).toMatchObject({ counts: { openings: 0, scripts: 0, rehearsals: 0 } });
  });

  test('notes when it was made', async () => {
    const { own, backup } = await openTab(freshName());
    await backup();
    expect(own.getState().settings.backedUpAt).toBeGreaterThan(1_000);
  });

  test('holds what a full disk did not take', async () => {
    const { own, backup } = await openTab(freshName());
    const makeRoom = fillDisk();
    own.getState().addOpening(opening);
    const text = await backup().finally(makeRoom);
    expect(readBackup(text)).toMatchObject({ counts: { openings: 1 } });
  });

  test('holds what is in memory when the disk cannot be read any more', async () => {
    const dead = () => Promise.reject(new StorageTrouble('gone'));
    const { own, backup } = await openTab({ ...memoryStorage(rowsForTests()), readAll: dead, write: dead });
    own.getState().setMyFact('name', 'Amina');
    expect(readBackup(await backup())).toMatchObject({
      rows: { me: [{ facts: { name: 'Amina' } }], openings: [opening] },
    });
  });
});

describe('a restore', () => {
  test('shows what it will do, and does nothing until it is told to', async () => {
    const text = await fileOf(rowsForTests());
    const name = freshName();
    const session = await openTab(name);
    const { counts } = await planOf(session, text);
    expect([counts.openings, counts.rehearsals]).toEqual([
      { added: 1, updated: 0, kept: 0 },
      { added: 1, updated: 0, kept: 0 },
    ]);
    expect(rowsOf(session)).toEqual(NOTHING_OWNED);
    expect(await dump(name)).toEqual({ ...noRows(), setAside: [] });
  });

  test('shows in this tab and in the other', async () => {
    const text = await fileOf(rowsForTests());
    const name = freshName();
    const [here, there] = [await openTab(name), await openTab(name)];
    await here.restore(await planOf(here, text));
    await settle();
    expect(here.own.getState().openings).toEqual({ [opening.id]: opening });
    expect(there.own.getState().openings).toEqual({ [opening.id]: opening });
    expect(await there.loadRehearsal(rehearsal.id)).toEqual(rehearsal);
  });

  test('done again finds nothing to do', async () => {
    const text = await fileOf(rowsForTests());
    const session = await openTab(freshName());
    await session.restore(await planOf(session, text));
    expect((await planOf(session, text)).put).toEqual([]);
  });

  test.each([
    ['cut off', (text: string) => text.slice(0, -9), 'truncated'],
    ['not ours', () => '{"hello":1}', 'not-ours'],
    ['of a newer app', (text: string) => text.replace('"v":1', '"v":2'), 'newer'],
    ['with a bad row', (text: string) => text.replace('"easy"', '"x"').replace('"good"', '"x"'), 'bad-row'],
  ])('of a file that is %s touches nothing', async (_name, spoil, rule) => {
    const text = spoil(await fileOf(rowsForTests()));
    const name = freshName();
    const session = await openTab(name);
    session.own.getState().addOpening({ ...opening, notes: 'here' });
    await session.flush();
    const before = [rowsOf(session), await dump(name)];
    expect(await session.planRestore(text)).toMatchObject({ trouble: { rule } });
    expect([rowsOf(session), await dump(name)]).toEqual(before);
  });

  test('that has no room rejects and touches nothing', async () => {
    const text = await fileOf(rowsForTests());
    const name = freshName();
    const session = await openTab(name);
    const plan = await planOf(session, text);
    const makeRoom = fillDisk();
    await expect(session.restore(plan).finally(makeRoom)).rejects.toMatchObject({ rule: 'full' });
    expect(rowsOf(session)).toEqual(NOTHING_OWNED);
    expect(await dump(name)).toEqual({ ...noRows(), setAside: [] });
  });

  const older = { ...rowsForTests(), me: [{ ...me, changedAt: 1, facts: { name: 'before' } }] };

  test('does not take what was typed since the plan was shown', async () => {
    const text = await fileOf(rowsForTests());
    const storage = memoryStorage(older);
    const session = await openTab(storage);
    const plan = await planOf(session, text);
    session.own.getState().setMyFact('name', 'just typed');
    await session.restore(plan);
    expect(session.own.getState().me.facts.name).toBe('just typed');
    await session.flush();
    expect((await storage.readAll()).me[0]?.facts.name).toBe('just typed');
  });

  test('does not take what could not be written before it', async () => {
    const text = await fileOf(rowsForTests());
    const storage = memoryStorage(older);
    let fails = true;
    const write: Storage['write'] = (changes) =>
      fails ? Promise.reject(new StorageTrouble('failed')) : storage.write(changes);
    const session = await openTab({ ...storage, write });
    session.own.getState().setMyFact('name', 'not written');
    const plan = await planOf(session, text);
    fails = false;
    await session.restore(plan);
    expect(session.own.getState().me.facts.name).toBe('not written');
    await session.flush();
    expect((await storage.readAll()).me[0]?.facts.name).toBe('not written');
  });

  test('does not take what is typed while it is written', async () => {
    const text = await fileOf(rowsForTests());
    const held = holdUp(memoryStorage(older), 'write');
    const session = await openTab(held.storage);
    const restoring = session.restore(await planOf(session, text));
    await held.reached;
    session.own.getState().setMyFact('name', 'just typed');
    held.letGo();
    await restoring;
    expect(session.own.getState().me.facts.name).toBe('just typed');
    await session.flush();
    expect((await held.storage.readAll()).me[0]?.facts.name).toBe('just typed');
  });

  test('shows what stands when another tab was later than the file, or removed the row', async () => {
    const text = await fileOf(rowsForTests());
    const storage = memoryStorage({ ...older, openings: [{ ...opening, changedAt: 1 }] });
    const session = await openTab(storage);
    const plan = await planOf(session, text);
    const later = { ...me, changedAt: 9e12, facts: { name: 'later' } };
    await storage.write({
      put: [{ store: 'me', row: later, base: 1 }],
      remove: [{ store: 'openings', id: opening.id }],
    });
    await session.restore(plan);
    expect(session.own.getState().me).toEqual(later);
    expect(session.own.getState().openings).toEqual({});
  });
});

describe('a wipe', () => {
  test('leaves nothing, what was set aside neither', async () => {
    const name = freshName();
    const first = await openTab(name);
    first.own.getState().setMyFact('name', 'Amina');
    first.own.getState().changeSettings({ theme: 'dark' });
    await first.flush();
    await putRaw(name, 'openings', { id: 'x' });
    const session = await openTab(name);
    await session.wipe();
    await session.flush();
    expect(rowsOf(session)).toEqual(NOTHING_OWNED);
    expect(session.setAside).toBe(0);
    expect(await session.readSetAside()).toEqual([]);
    expect(await dump(name)).toEqual({ ...noRows(), setAside: [] });
  });

  test('is done when it says so, though something was just being written', async () => {
    const held = holdUp(memoryStorage(), 'write');
    const session = await openTab(held.storage);
    session.own.getState().addOpening(opening);
    const writing = session.flush();
    await held.reached;
    const wiping = session.wipe();
    await settle();
    held.letGo();
    await Promise.all([writing, wiping]);
    expect(await held.storage.readAll()).toEqual(noRows());
  });

  test('in memory leaves nothing to take along', async () => {
    const session = await openTab(memoryStorage(rowsForTests()), 'memory');
    await session.wipe();
    expect(readBackup(await session.backup())).toMatchObject({ rows: noRows() });
  });

  test('that cannot be done rejects, and nothing is shown as gone', async () => {
    const session = await openTab({
      ...memoryStorage({ ...noRows(), settings: [settings] }),
      wipe: () => Promise.reject(new StorageTrouble('gone')),
    });
    await expect(session.wipe()).rejects.toMatchObject({ rule: 'gone' });
    expect(session.own.getState().settings).toEqual(settings);
  });
});

test('two sessions over one database do not share their memory', async () => {
  const name = freshName();
  const [here, there] = [await openTab(name), await openDeviceStorage(name)];
  here.own.getState().setMyFact('name', 'not written yet');
  expect((await there.readAll()).me).toEqual([]);
  there.close();
});
