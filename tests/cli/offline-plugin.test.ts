import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesToKeep } from '../../src/cli/offline-plugin.ts';

let folder = '';
const put = (name: string, text: string) => writeFileSync(join(folder, name), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'callback-'));
  for (const name of ['assets', 'packs']) mkdirSync(join(folder, name));
  put('index.html', 'one');
  put('assets/page-1a2b.js', 'page');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a file named by its contents needs no revision, any other has the hash of what is in it', () => {
  const [page, index] = filesToKeep(folder);
  expect(page).toEqual({ url: 'assets/page-1a2b.js', revision: null });
  expect(index).toEqual({ url: 'index.html', revision: expect.stringMatching(/^[0-9a-f]{16}$/) });
  put('index.html', 'two');
  expect(filesToKeep(folder)[1]?.revision).not.toBe(index?.revision);
});

test('what is for hosts and crawlers is not kept, nor are the packs of a host', () => {
  for (const name of ['robots.txt', '_headers', 'sw.js', 'packs/index.json']) put(name, name);
  expect(filesToKeep(folder).map(({ url }) => url)).toEqual(['assets/page-1a2b.js', 'index.html']);
});
