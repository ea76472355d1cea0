import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { brokenFences } from './fences.ts';

const ROOT = join(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');

const sources = new Map(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [file.split(sep).join('/'), readFileSync(join(SRC, file), 'utf8')]),
);

const fences = (files: Record<string, string>) => brokenFences(new Map(Object.entries(files)));

test('every import of the app stays within the fences', () => {
  expect(sources.size).toBeGreaterThan(100);
  expect(brokenFences(sources)).toEqual([]);
});

test('every package is taken at an exact version', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const versions = Object.values({ ...dependencies, ...devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
});

describe('the fences refuse', () => {
  test.each([
    ['a component that knows a store', 'components/a.tsx', "import { useOwn } from '../stores/own.ts';"],
    [
      'a component that knows a device',
      'components/a.tsx',
      "import type { World } from '../device/world.tsx';",
    ],
    ['a page that reads the storage', 'pages/today/a.tsx', "import { rows } from '../../storage/rows.ts';"],
    ['a store that knows a page', 'stores/a.ts', "export { a } from '../pages/a.ts';"],
    ['a device that knows the words', 'device/a.ts', "const a = await import('../words/a.ts');"],
    ['a command that knows the app', 'cli/a.ts', "import '../app/shell.tsx';"],
    ['a library plugin that speaks', 'cli/library-plugin.ts', "import { A } from '../words/a.ts';"],
    ['a domain that knows the paths', 'domain/card/a.ts', "import { paths } from '../../paths.ts';"],
    ['a script that looks right', 'domain/script/a.ts', "import type {\n  Card,\n} from '../card/card.ts';"],
    ['a domain that draws', 'domain/card/a.ts', "import { useState } from 'react';"],
    ['a domain that reads files', 'domain/library/a.ts', "import { readFileSync } from 'node:fs';"],
    ['a database outside the storage', 'stores/a.ts', "import { openDB } from 'idb';"],
    ['an unknown layer', 'utils/a.ts', ''],
    ['an unknown folder of the domain', 'domain/helpers/a.ts', ''],
  ])('%s', (_, file, source) => {
    expect(fences({ [file]: source })).toHaveLength(1);
  });

  test('files that import each other in a ring', () => {
    const ring = fences({
      'app/a.ts': "import './b.ts'",
      'app/b.ts': "import './c.ts'",
      'app/c.ts': "import './a.ts'",
    });
    expect(ring).toEqual(['cycle: app/a.ts > app/b.ts > app/c.ts > app/a.ts']);
  });
});

describe('the fences allow', () => {
  test.each([
    ['a page that talks to a store', 'pages/today/a.tsx', "import { useOwn } from '../../stores/own.ts';"],
    ['a card that looks left', 'domain/card/a.ts', "import { fill } from '../script/fill.ts';"],
    ['reading untrusted data in the domain', 'domain/library/a.ts', "import * as v from 'valibot';"],
    [
      'content that loads the scripts library',
      'content/a.ts',
      "import g from '../../scripts-library/en/goals.yaml';",
    ],
    ['a word that happens to be import', 'words/a.ts', "export const a = 'import it from here';"],
  ])('%s', (_, file, source) => {
    expect(fences({ [file]: source })).toEqual([]);
  });
});
