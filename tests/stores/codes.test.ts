import { expect, test } from 'vitest';
import { memoryStorage } from '../../src/storage/memory-storage.ts';
import { backupOf, codesOf, collectCode, type SeenCodes, withoutPractice } from '../../src/stores/codes.ts';
import { freshName } from '../storage/device-for-tests.ts';
import { rowsForTests } from '../storage/rows-for-tests.ts';
import { openTab } from './session-for-tests.ts';

const seenOf = (codes: readonly string[]): SeenCodes => {
  const seen = codes.reduce<SeenCodes | undefined>((before, code) => {
    const next = collectCode(before, code);
    return next === 'not-ours' ? before : next;
  }, undefined);
  if (!seen) throw new Error('no code');
  return seen;
};

test('everything goes from a shared computer to a phone as codes, and the file is not noted as saved', async () => {
  const shared = await openTab(memoryStorage(rowsForTests()), 'memory');
  const codes = await codesOf(await shared.everything());
  const before = shared.own.getState().settings.backedUpAt;
  await shared.everything();
  expect(shared.own.getState().settings.backedUpAt).toBe(before);

  const phone = await openTab(freshName());
  const got = await backupOf(seenOf((codes ?? []).toReversed()));
  if ('trouble' in got) throw new Error(got.trouble);
  const found = await phone.planRestore(got.text);
  if ('trouble' in found) throw new Error(found.trouble.rule);
  await phone.restore(found.plan);
  expect(phone.own.getState().openings).toEqual(shared.own.getState().openings);
  expect(phone.own.getState().scripts).toEqual(shared.own.getState().scripts);
});

test('more than anybody scans is no set of codes', async () => {
  // as good as chance: it cannot be packed small
  const words = Array.from({ length: 4_000 }, (_, at) => Math.imul(at + 1, 2_654_435_761).toString(36));
  expect(await codesOf(JSON.stringify(words))).toBeUndefined();
  expect(await codesOf(JSON.stringify(['a'.repeat(2_000_000)]))).toBeUndefined();
});

test('without its practice calls a backup holds all the rest', async () => {
  const everything = await (await openTab(memoryStorage(rowsForTests()), 'memory')).everything();
  const { rows: all, ...head } = JSON.parse(everything);
  const { rows, ...same } = JSON.parse(withoutPractice(everything));
  expect(all.rehearsals.length).toBeGreaterThan(0);
  expect(rows).toEqual({ ...all, rehearsals: [] });
  expect(same).toEqual(head);
});

test('a set that does not fit together says so', async () => {
  const [code = ''] = (await codesOf(JSON.stringify({ a: 'b'.repeat(50) }))) ?? [];
  const changed = code.replace(/.$/, (letter) => (letter === 'A' ? 'E' : 'A'));
  expect(await backupOf(seenOf([changed]))).toEqual({ trouble: 'damaged' });
  expect(await backupOf(seenOf([code.replace('.1.1.', '.1.2.')]))).toEqual({ trouble: 'cut-short' });
  expect(await backupOf(seenOf([code]))).toEqual({ text: JSON.stringify({ a: 'b'.repeat(50) }) });
});

test('codes that were seen are kept until everything is wiped', async () => {
  for (const session of [await openTab(freshName()), await openTab(memoryStorage(), 'memory')]) {
    const seen = seenOf(['AQAJxAAAAAA.1.2.abc']);
    session.codes.keep(seen);
    expect(session.codes.read()).toEqual(seen);
    await session.wipe();
    expect(session.codes.read()).toBeUndefined();
  }
});
