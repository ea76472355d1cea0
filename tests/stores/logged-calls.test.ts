import { describe, expect, test } from 'vitest';
import { memoryStorage } from '../../src/storage/memory-storage.ts';
import { createOwnStore } from '../../src/stores/own-store.ts';
import { NOTHING_OWNED, withRows } from '../../src/stores/owned.ts';
import { freshName, settle } from '../storage/device-for-tests.ts';
import { call, opening, rowsForTests } from '../storage/rows-for-tests.ts';
import { openTab } from './session-for-tests.ts';

let made = 0;
const open = () =>
  createOwnStore({
    start: withRows(NOTHING_OWNED, rowsForTests()),
    now: () => 1_000,
    newId: () => `new${++made}`,
  }).getState;

describe('a logged call', () => {
  test('gets an id and a time of its own', () => {
    const own = open();
    const { id: _id, v: _v, changedAt: _at, ...value } = call;
    const id = own().addCall(value);
    expect(own().calls[id]).toEqual({ ...value, id, v: 1, changedAt: 1_000 });
  });

  test('is changed alone, and stamped later than before', () => {
    const own = open();
    own().changeCall('call1', { ...call, reached: 'nobody' });
    expect(own().calls.call1).toEqual({ ...call, reached: 'nobody', changedAt: 1_000 });
    expect(own().openings.opening1).toEqual(opening);
  });

  test('that another tab removed stays removed', () => {
    const own = open();
    own().changeCall('away', call);
    own().removeCall('away');
    own().removeCall('constructor');
    expect(Object.keys(own().calls)).toEqual(['call1']);
  });

  test('goes with its opening', () => {
    const own = open();
    own().removeOpening('opening1');
    expect(own().calls).toEqual({});
  });
});

describe('a removed call is put back', () => {
  test.each([
    ['before the removal was written', false],
    ['after it was written', true],
  ])('%s, under its own id, in every tab', async (_, written) => {
    const name = freshName();
    const first = await openTab(name);
    first.own.getState().replaceRows(rowsForTests());
    await first.flush();
    const second = await openTab(name);
    first.own.getState().removeCall('call1');
    if (written) {
      await first.flush();
      await settle();
      expect(second.own.getState().calls).toEqual({});
    }
    first.own.getState().putBackCall(call);
    await first.flush();
    await settle();
    expect(second.own.getState().calls.call1).toMatchObject({ notes: 'Friendly. Ask for Lee.' });
    expect((await openTab(name)).own.getState().calls.call1).toMatchObject({ on: '2026-11-20' });
  });
});

test('the calls of all jobs are there from the start', async () => {
  const { own } = await openTab(memoryStorage(rowsForTests()));
  expect(own.getState().calls).toEqual({ call1: call });
});

test('a wipe takes the calls too', async () => {
  const session = await openTab(memoryStorage(rowsForTests()));
  await session.wipe();
  expect(session.own.getState().calls).toEqual({});
  expect(await session.backup()).not.toContain('Dana');
});

test('a call logged in two tabs at once is there twice, in both: nobody can tell which one is meant', async () => {
  const name = freshName();
  const [one, two] = [await openTab(name), await openTab(name)];
  const openingId = one.own.getState().addOpening(opening);
  await one.flush();
  await settle();
  for (const { own } of [one, two]) own.getState().addCall({ ...call, openingId });
  await Promise.all([one.flush(), two.flush()]);
  await settle();
  expect(Object.keys(one.own.getState().calls)).toHaveLength(2);
  expect(two.own.getState().calls).toEqual(one.own.getState().calls);
});
