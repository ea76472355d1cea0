import { afterEach, expect, test, vi } from 'vitest';
import { askToPersist } from '../../src/device/ask-to-persist.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const refuse = () => Promise.reject(new TypeError('not here'));

test.each<[string, object | undefined, boolean]>([
  ['says yes', { storage: { persist: async () => true } }, true],
  ['says no', { storage: { persist: async () => false } }, false],
  ['refuses to be asked', { storage: { persist: refuse } }, false],
  ['has storage that cannot be asked', { storage: {} }, false],
  ['has no such storage', {}, false],
  ['is none', undefined, false],
])('a browser that %s', async (_name, navigator, answer) => {
  vi.stubGlobal('navigator', navigator);
  expect(await askToPersist()).toBe(answer);
});
