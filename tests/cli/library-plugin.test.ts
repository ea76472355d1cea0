import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, describe, expect, test } from 'vitest';
import { libraryPlugin } from '../../src/cli/library-plugin.ts';

const GOOD = `- { id: lost, label: If I am lost, say: "Say that *again*?" }
- { id: stop, label: If I stop, say: One moment. }
`;
const scenario = readFileSync('scripts-library/en/scenarios/confirm-receipt/front-desk-screens.yaml', 'utf8');

let folder = '';
afterEach(() => rmSync(folder, { recursive: true }));

/** Builds one module that imports from a library made of `files`, and gives its exports. */
async function compile(files: Record<string, string>, code: string): Promise<Record<string, unknown>> {
  folder = mkdtempSync(join(tmpdir(), 'callback-'));
  for (const [path, text] of Object.entries({ ...files, 'entry.js': code })) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const result = await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [libraryPlugin(join(folder, 'library'))],
    build: { write: false, minify: false, lib: { entry: join(folder, 'entry.js'), formats: ['es'] } },
  });
  const [chunk] = Array.isArray(result) ? (result[0]?.output ?? []) : [];
  const built = chunk?.type === 'chunk' ? chunk.code : '';
  writeFileSync(join(folder, 'built.mjs'), built);
  return import(join(folder, 'built.mjs'));
}

test('a content file is imported as its value', async () => {
  const { always } = await compile(
    { 'library/en/always.yaml': GOOD },
    `export { default as always } from './library/en/always.yaml';`,
  );
  expect(always).toEqual([
    { id: 'lost', label: 'If I am lost', say: 'Say that *again*?' },
    { id: 'stop', label: 'If I stop', say: 'One moment.' },
  ]);
});

test('a practice call has a hash of its source, and a short form for lists', async () => {
  const path = 'library/en/scenarios/confirm-receipt/front-desk-screens.yaml';
  const { file, hash, summary } = await compile(
    { [path]: scenario },
    `export { default as file, hash } from './${path}'; export { default as summary } from './${path}?summary';`,
  );
  expect(hash).toBe(createHash('sha256').update(scenario).digest('hex').slice(0, 12));
  expect(file).toMatchObject({ id: 'front-desk-screens', direction: 'out' });
  expect(summary).toMatchObject({ id: 'front-desk-screens', goal: 'confirm-receipt', direction: 'out' });
  expect(summary).not.toHaveProperty('turns');
});

test('a mistake fails the build with file, line, column and a sentence', async () => {
  const bad = GOOD.replace('lost,', 'last,');
  await expect(
    compile({ 'library/en/always.yaml': bad }, `export * from './library/en/always.yaml';`),
  ).rejects.toThrow(/always\.yaml:1:9: "id" must be one of lost, stop, not "last"\. Did you mean "lost"\?/);
});

describe('each kind of slip in a practice call fails the build at its place', () => {
  const path = 'library/en/scenarios/confirm-receipt/front-desk-screens.yaml';
  const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;
  const lost = '\n  lost:\n    sound: silence\n    end: dropped\nout-of-patience:';
  const cases: [slip: string, bad: string, at: string, column: number, sentence: string][] = [
    [
      'YAML',
      scenario.replace('people:\n  ', 'people:\n\t'),
      '\t',
      1,
      'There is a tab here. Use spaces at the start of a line.',
    ],
    [
      'an unknown move',
      scenario.replace('      introduce:', '      introduse:'),
      '      introduse:',
      7,
      '"introduse" is not a move. Did you mean "introduce"?',
    ],
    [
      'a turn nothing leads to',
      scenario.replace('\nout-of-patience:', lost),
      '  lost:\n',
      3,
      'No call can end with "dropped" at "lost". Nothing leads here.',
    ],
  ];
  test.each(cases)('%s', async (_slip, bad, at, column, sentence) => {
    const place = `front-desk-screens.yaml:${lineOf(bad, at)}:${column}: ${sentence}`;
    await expect(compile({ [path]: bad }, `export * from './${path}';`)).rejects.toThrow(place);
  });
});

describe('the model that recognises moves', () => {
  const moves = readFileSync('scripts-library/en/moves.yaml', 'utf8');
  const responses = readFileSync('scripts-library/en/responses.yaml', 'utf8');
  const code = `export { default as model } from './library/en/moves.yaml?recogniser';`;

  test('is made from the utterances beside the moves', async () => {
    const { model } = await compile(
      {
        'library/en/moves.yaml': moves,
        'library/en/responses.yaml': responses,
        'library/en/utterances/hold.yaml': '- { text: I will wait, after: gk-hold, register: plain }\n',
      },
      code,
    );
    expect(model).toMatchObject({ rowCount: expect.any(Number), bits: expect.any(String) });
  });

  test('is null in a language that has none', async () => {
    const { model } = await compile({ 'library/en/moves.yaml': moves }, code);
    expect(model).toBeNull();
  });
});
