import { afterEach, describe, expect, test, vi } from 'vitest';
import { browserWakeLock } from '../../src/device/wake-lock.ts';

/** A page that can be hidden, in a browser that keeps the screen lit, or refuses to, or cannot. */
function pretendBrowser(does: 'keeps it' | 'refuses' | 'cannot') {
  const locks = new Set<object>();
  let asked = 0;
  const request = async () => {
    asked += 1;
    if (does === 'refuses') throw new DOMException('battery is low', 'NotAllowedError');
    const lock = { release: async () => void locks.delete(lock) };
    locks.add(lock);
    return lock;
  };
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', does === 'cannot' ? {} : { wakeLock: { request } });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
  const turn = async (visibilityState: 'visible' | 'hidden') => {
    page.visibilityState = visibilityState;
    page.dispatchEvent(new Event('visibilitychange'));
    await settle();
  };
  return { locks, asked: () => asked, turn, settle };
}

afterEach(() => vi.unstubAllGlobals());

describe('a screen that is kept lit', () => {
  test('is lit until it is let go', async () => {
    const { locks, settle } = pretendBrowser('keeps it');
    const letGo = browserWakeLock().hold();
    await settle();
    expect(locks.size).toBe(1);
    letGo();
    await settle();
    expect(locks.size).toBe(0);
  });

  test('is let go while the page is hidden, and lit again when it is back', async () => {
    const { locks, turn } = pretendBrowser('keeps it');
    const letGo = browserWakeLock().hold();
    await turn('hidden');
    expect(locks.size).toBe(0);
    await turn('visible');
    expect(locks.size).toBe(1);
    letGo();
    await turn('hidden');
    await turn('visible');
    expect(locks.size).toBe(0);
  });

  test('is not lit by a page that opens hidden, until it is seen', async () => {
    const { asked, turn } = pretendBrowser('keeps it');
    await turn('hidden');
    browserWakeLock().hold();
    expect(asked()).toBe(0);
    await turn('visible');
    expect(asked()).toBe(1);
  });

  test('let go before the browser has answered does not stay lit', async () => {
    const { locks, settle } = pretendBrowser('keeps it');
    browserWakeLock().hold()();
    await settle();
    expect(locks.size).toBe(0);
  });

  test.each(['refuses', 'cannot'] as const)(
    'by a browser that %s: nothing is lit, nothing fails',
    async (does) => {
      const { locks, turn, settle } = pretendBrowser(does);
      const letGo = browserWakeLock().hold();
      await settle();
      await turn('hidden');
      await turn('visible');
      letGo();
      await settle();
      expect(locks.size).toBe(0);
    },
  );
});
