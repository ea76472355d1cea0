import { expect, test, vi } from 'vitest';

const sources = import.meta.glob([
  '../../src/{words,components,pages,app}/**/*.{ts,tsx}',
  '!**/*.worklet.ts',
]);

/** What is read while a file is loaded would stay in the language of that moment. */
test('no file reads a sentence while it is loaded', async () => {
  vi.resetModules();
  const { speak } = await import('../../src/words/say.ts');
  const read: string[] = [];
  speak('es', (english) => {
    const reader = new Error().stack?.split('\n').find((line) => !/say\.ts|\.test\.ts|^Error/.test(line));
    read.push(`${english} ${reader?.trim()}`);
    return undefined;
  });
  await Promise.all(Object.values(sources).map((load) => load()));
  speak('en');
  expect(read).toEqual([]);
  expect(Object.keys(sources).length).toBeGreaterThan(300);
});
