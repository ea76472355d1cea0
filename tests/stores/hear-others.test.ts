import fc from 'fast-check';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { MIGRATIONS } from '../../src/storage/migrations.ts';
import { openDeviceStorage } from '../../src/storage/open-device-storage.ts';
import { noRows } from '../../src/storage/rows.ts';
import type { Session } from '../../src/stores/open-own.ts';
import { NOTHING_OWNED } from '../../src/stores/owned.ts';
import { dump, freshName, putRaw, settle } from '../storage/device-for-tests.ts';
import { call, type me, opening, rehearsal, script } from '../storage/rows-for-tests.ts';
import { holdUp, openTab } from './session-for-tests.ts';

const two = async () => {
  const name = freshName();
  return { name, here: await openTab(name), there: await openTab(name) };
};
const does = async (session: Session, act: (own: ReturnType<Session['own']['getState']>) => void) => {
  act(session.own.getState());
  await session.flush();
  await settle();
};
const rowsOf = ({ own }: Session) => {
  const { me: mine, settings, openings, scripts, rehearsals, calls, scenarios, templates } = own.getState();
  return { me: mine, settings, openings, scripts, rehearsals, calls, scenarios, templates };
};

describe('what is done in one tab shows in the other', () => {
  test('a fact, a setting, a new job with its script', async () => {
    const { here, there } = await two();
    await does(there, (own) => {
      own.setMyFact('name', 'Amina');
      own.changeSettings({ theme: 'dark' });
      own.addScript({ ...script, openingId: own.addOpening(opening) });
    });
    expect(rowsOf(here)).toEqual(rowsOf(there));
    expect(here.own.getState().settings.theme).toBe('dark');
  });

  test('a change of a job, and its removal', async () => {
    const { here, there } = await two();
    let id = '';
    await does(there, (own) => {
      id = own.addOpening(opening);
    });
    await does(here, (own) => own.changeOpening(id, { notes: 'Ask for Lee.' }));
    expect(there.own.getState().openings[id]?.notes).toBe('Ask for Lee.');
    await does(there, (own) => own.removeOpening(id));
    expect(here.own.getState().openings).toEqual({});
  });

  test('a new rehearsal, and how it goes on', async () => {
    const { here, there } = await two();
    let id = '';
    await does(there, (own) => {
      id = own.addRehearsal({ ...rehearsal, replies: [] });
    });
    expect(await here.loadRehearsals(rehearsal.scriptId, 9)).toHaveLength(1);
    await does(there, (own) => own.changeRehearsal(id, rehearsal));
    expect(here.own.getState().rehearsals[id]?.replies).toEqual(rehearsal.replies);
    await does(there, (own) => own.addRehearsal(rehearsal));
    expect(Object.keys(here.own.getState().rehearsals)).toHaveLength(2);
  });

  test('without a word more than that: news makes no news', async () => {
    const { name, here, there } = await two();
    const said: unknown[] = [];
    const channel = new BroadcastChannel(name);
    channel.onmessage = (event) => said.push((event as MessageEvent).data);
    await does(there, (own) => own.setMyFact('name', 'Amina'));
    await here.flush();
    await settle();
    channel.close();
    expect(said).toEqual([{ kind: 'changed', keys: [{ store: 'me', id: 'me' }] }]);
  });

  test('also when it is done while the other is being opened', async () => {
    const name = freshName();
    const there = await openTab(name);
    const held = holdUp(await openDeviceStorage(name), 'readStart');
    const beingOpened = openTab(held.storage);
    await held.reached;
    await does(there, (own) => own.setMyFact('name', 'Amina'));
    held.letGo();
    const here = await beingOpened;
    await settle();
    expect(here.own.getState().me).toEqual(there.own.getState().me);
  });

  test('and what waits here is not overwritten by what is read', async () => {
    const { here, there } = await two();
    here.own.getState().setMyFact('name', 'mine');
    await does(there, (own) => own.setMyFact('name', 'theirs'));
    expect(here.own.getState().me.facts.name).toBe('mine');
  });

  test('and what is typed while it is being read stays', async () => {
    const name = freshName();
    const there = await openTab(name);
    const held = holdUp(await openDeviceStorage(name), 'read');
    const here = await openTab(held.storage);
    await does(there, (own) => own.setMyFact('name', 'theirs'));
    await held.reached;
    here.own.getState().setMyFact('name', 'mine');
    held.letGo();
    await settle();
    expect(here.own.getState().me.facts.name).toBe('mine');
    await here.flush();
    await settle();
    expect(there.own.getState().me.facts.name).toBe('mine');
  });

  test('and what is typed and written while it is being read stays', async () => {
    const name = freshName();
    const there = await openTab(name);
    const held = holdUp(await openDeviceStorage(name), 'read');
    const here = await openTab(held.storage);
    await does(there, (own) => own.setMyFact('name', 'theirs'));
    await held.reached;
    await does(here, (own) => own.setMyFact('name', 'mine'));
    held.letGo();
    await settle();
    expect([here, there].map(({ own }) => own.getState().me.facts.name)).toEqual(['mine', 'mine']);
  });

  test('and an older answer that comes late does not stay', async () => {
    const name = freshName();
    const there = await openTab(name);
    let id = '';
    await does(there, (own) => {
      id = own.addRehearsal({ ...rehearsal, replies: [] });
    });
    const list = holdUp(await openDeviceStorage(name), 'rehearsalsOf');
    const one = holdUp(list.storage, 'read');
    const here = await openTab(one.storage);
    const loading = here.loadRehearsals(rehearsal.scriptId, 9);
    await list.reached;
    await does(there, (own) => own.changeRehearsal(id, rehearsal));
    await one.reached;
    list.letGo();
    await loading;
    one.letGo();
    await settle();
    expect(here.own.getState().rehearsals[id]?.replies).toEqual(rehearsal.replies);
  });

  test('and what is told while something is being read comes too, the last as the last', async () => {
    const name = freshName();
    const there = await openTab(name);
    const held = holdUp(await openDeviceStorage(name), 'read');
    const here = await openTab(held.storage);
    for (const fact of ['one', 'two', 'three']) await does(there, (own) => own.setMyFact('name', fact));
    held.letGo();
    await settle();
    expect(here.own.getState().me).toEqual(there.own.getState().me);
  });
});

describe('the same row changed in both tabs', () => {
  test('the later change stands in both, and the earlier is kept', async () => {
    const { here, there } = await two();
    await does(here, (own) => own.setMyFact('name', 'Amina'));
    here.own.getState().setMyFact('name', 'earlier');
    there.own.getState().setMyFact('name', 'later');
    await there.flush();
    await does(here, () => {});
    expect([here, there].map(({ own }) => own.getState().me.facts.name)).toEqual(['later', 'later']);
    const kept = await here.readSetAside();
    expect(kept.map(({ raw }) => (raw as typeof me).facts.name)).toEqual(['earlier']);
  });

  test('also when the later is written first', async () => {
    const { here, there } = await two();
    await does(here, (own) => own.setMyFact('name', 'Amina'));
    there.own.getState().setMyFact('name', 'earlier');
    here.own.getState().setMyFact('name', 'later');
    await there.flush();
    await does(here, () => {});
    expect([here, there].map(({ own }) => own.getState().me.facts.name)).toEqual(['later', 'later']);
  });
});

describe('what was removed in one tab', () => {
  test('does not come back by a change in the other', async () => {
    const { name, here, there } = await two();
    let id = '';
    await does(there, (own) => {
      id = own.addOpening(opening);
    });
    here.own.getState().changeOpening(id, { notes: 'still typing' });
    await does(there, (own) => own.removeOpening(id));
    await does(here, () => {});
    expect(here.own.getState().openings).toEqual({});
    expect((await dump(name))['openings']).toEqual([]);
  });

  test('takes along what the other tab had just begun for it', async () => {
    const { name, here, there } = await two();
    let openingId = '';
    await does(there, (own) => {
      openingId = own.addOpening(opening);
    });
    const scriptId = here.own.getState().addScript({ ...script, openingId });
    here.own.getState().addRehearsal({ ...rehearsal, scriptId });
    here.own.getState().addCall({ ...call, openingId });
    await does(there, (own) => own.removeOpening(openingId));
    await does(here, () => {});
    await here.flush();
    expect(rowsOf(here)).toEqual(NOTHING_OWNED);
    const { scripts, rehearsals, calls } = await dump(name);
    expect([scripts, rehearsals, calls]).toEqual([[], [], []]);
  });
});

describe('a wipe', () => {
  test('empties both tabs and the disk', async () => {
    const { name, here, there } = await two();
    await does(there, (own) => {
      own.setMyFact('name', 'Amina');
      own.addRehearsal({ ...rehearsal, scriptId: own.addScript(script) });
    });
    await here.wipe();
    await settle();
    await there.flush();
    expect([rowsOf(here), rowsOf(there)]).toEqual([NOTHING_OWNED, NOTHING_OWNED]);
    expect(await dump(name)).toEqual({ ...noRows(), setAside: [] });
  });

  test('leaves nothing set aside to be told of, in either tab', async () => {
    const name = freshName();
    await openTab(name);
    await putRaw(name, 'scripts', { id: 'x' });
    const [here, there] = [await openTab(name), await openTab(name)];
    expect([here.setAside, there.setAside]).toEqual([1, 1]);
    await here.wipe();
    await settle();
    expect([here.setAside, there.setAside]).toEqual([0, 0]);
  });

  test('takes what the other tab had not written yet', async () => {
    const { name, here, there } = await two();
    there.own.getState().setMyFact('name', 'Amina');
    there.own.getState().addOpening(opening);
    await here.wipe();
    await settle();
    await there.flush();
    expect(rowsOf(there)).toEqual(NOTHING_OWNED);
    expect(await dump(name)).toEqual({ ...noRows(), setAside: [] });
  });

  test('is a beginning: what comes after it is kept', async () => {
    const { name, here, there } = await two();
    await does(there, (own) => own.setMyFact('name', 'Amina'));
    await here.wipe();
    await settle();
    await does(there, (own) => own.setMyFact('name', 'Bo'));
    await does(here, (own) => own.addOpening(opening));
    expect(rowsOf(here)).toEqual(rowsOf(there));
    const again = await openTab(name);
    expect(again.own.getState().me.facts).toEqual({ name: 'Bo' });
    expect(Object.keys(again.own.getState().openings)).toHaveLength(1);
  });

  test('is not undone by news that was being read when it came', async () => {
    const name = freshName();
    const there = await openTab(name);
    const held = holdUp(await openDeviceStorage(name), 'read');
    const here = await openTab(held.storage);
    await does(there, (own) => own.addOpening(opening));
    await held.reached;
    await there.wipe();
    await settle();
    held.letGo();
    await settle();
    expect(rowsOf(here)).toEqual(NOTHING_OWNED);
  });
});

test('a newer app in another tab is made way for, after what was just typed is written', async () => {
  const name = freshName();
  const { own, flush, status } = await openTab(name);
  own.getState().setMyFact('name', 'just typed');
  const newer = await openDB(name, MIGRATIONS.length + 1);
  newer.close();
  expect((await dump(name))['me']).toMatchObject([{ facts: { name: 'just typed' } }]);
  own.getState().setMyFact('name', 'after that');
  await flush();
  expect(status.getState()).toEqual({ saving: 'failed', trouble: { rule: 'newer' } });
});

test('whatever two tabs do, in the end both show what is on the disk', async () => {
  type Step = { tab: 0 | 1; act: (own: ReturnType<Session['own']['getState']>) => void } | 'write' | 'pause';
  const step = fc.oneof(
    fc.record({
      tab: fc.constantFrom(0 as const, 1 as const),
      act: fc.oneof(
        fc
          .string({ maxLength: 3 })
          .map((text) => (own: Parameters<Extract<Step, object>['act']>[0]) => own.setMyFact('name', text)),
        fc.constant((own: Parameters<Extract<Step, object>['act']>[0]) => void own.addOpening(opening)),
        fc.nat(3).map((nth) => (own: Parameters<Extract<Step, object>['act']>[0]) => {
          const id = Object.keys(own.openings)[nth];
          if (id) own.changeOpening(id, { notes: `${nth}` });
        }),
        fc.nat(3).map((nth) => (own: Parameters<Extract<Step, object>['act']>[0]) => {
          const id = Object.keys(own.openings)[nth];
          if (id) own.removeOpening(id);
        }),
        fc.nat(3).map((nth) => (own: Parameters<Extract<Step, object>['act']>[0]) => {
          const openingId = Object.keys(own.openings)[nth];
          if (openingId) own.addScript({ ...script, openingId });
          if (openingId) own.addCall({ ...call, openingId });
        }),
      ),
    }),
    fc.constantFrom('write' as const, 'pause' as const),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const { name, here, there } = await two();
      for (const each of steps) {
        if (each === 'write') void here.flush();
        else if (each === 'pause') await new Promise((resolve) => setTimeout(resolve, 3));
        else each.act([here, there][each.tab]?.own.getState() ?? here.own.getState());
      }
      for (let rounds = 0; rounds < 3; rounds++) {
        await Promise.all([here.flush(), there.flush()]);
        await settle();
      }
      expect(rowsOf(here)).toEqual(rowsOf(there));
      const again = await openTab(name);
      expect(rowsOf(again)).toEqual(rowsOf(here));
    }),
    { numRuns: 25 },
  );
});
