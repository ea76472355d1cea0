import { afterEach } from 'vitest';
import { openDeviceStorage } from '../../src/storage/open-device-storage.ts';
import type { Storage } from '../../src/storage/storage.ts';
import { openOwn, type Session } from '../../src/stores/open-own.ts';
import '../storage/device-for-tests.ts';

let time = 1_000;
let made = 0;
const toClose: Session[] = [];

afterEach(async () => {
  const closing = toClose.splice(0);
  for (const session of closing) session.close();
  await Promise.all(closing.map((session) => session.saved()));
});

/** A clock that all tabs share; each look at it is a later moment. */
export const now = (): number => ++time;
export const newId = (): string => `new${++made}`;

/** Opens a tab over a database, or over any storage; it is closed after the test. */
export async function openTab(
  from: string | Storage,
  place: 'device' | 'memory' = 'device',
): Promise<Session> {
  const openStorage = async () => (typeof from === 'string' ? openDeviceStorage(from) : from);
  const session = await openOwn(place, { now, newId, openStorage });
  toClose.push(session);
  return session;
}

/** A storage whose next call of a method waits until it is let go; `reached` resolves when it was called. */
export function holdUp(storage: Storage, method: 'read' | 'readStart' | 'rehearsalsOf' | 'write') {
  let letGo = () => {};
  let arrived = () => {};
  let held = false;
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const reached = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const through = storage[method] as (...args: unknown[]) => Promise<unknown>;
  const wait = async (...args: unknown[]) => {
    if (held) return through(...args);
    held = true;
    // A read has its answer before the wait, a write reaches the disk after it: the worst for each.
    const early = method === 'write' ? undefined : await through(...args);
    arrived();
    await gate;
    return early ?? through(...args);
  };
  return { storage: { ...storage, [method]: wait } as Storage, letGo: () => letGo(), reached };
}
