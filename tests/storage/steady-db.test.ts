import { expect, test } from 'vitest';
import type { DeviceDb } from '../../src/storage/migrations.ts';
import { openSteadyDb } from '../../src/storage/steady-db.ts';
import { connectionsOf, freshName } from './device-for-tests.ts';

const open = () => openSteadyDb(freshName(), async () => {});

test('work that learns late of a lost connection takes the one that others made meanwhile', async () => {
  const steady = await open();
  const seen: DeviceDb[] = [];
  const again = await connectionsOf(() =>
    steady.use(async (db) => {
      seen.push(db);
      if (seen.length > 1) return;
      db.close();
      await steady.use(async (other) => {
        await other.count('me');
        if (other !== db) seen.push(other);
      });
      throw new DOMException('closed', 'InvalidStateError');
    }),
  );
  expect(again).toHaveLength(1);
  expect(seen[2]).toBe(seen[1]);
  steady.close();
});

test('work that fails for another reason is not begun again', async () => {
  const steady = await open();
  let begun = 0;
  const use = steady.use(async () => {
    begun++;
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(use).rejects.toMatchObject({ rule: 'full' });
  expect(begun).toBe(1);
  steady.close();
});

test('work that fails again is not begun a third time', async () => {
  const steady = await open();
  let begun = 0;
  const use = steady.use(async () => {
    begun++;
    throw new DOMException('closed', 'InvalidStateError');
  });
  await expect(use).rejects.toMatchObject({ rule: 'gone' });
  expect(begun).toBe(2);
  steady.close();
});
