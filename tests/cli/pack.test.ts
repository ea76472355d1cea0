import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from './run-for-tests.ts';

const CALL = readFileSync('scripts-library/en/scenarios/any/scam.yaml', 'utf8');
const SIGNED = CALL.replace('goal:', 'by: Job club, Leeds\ngoal:');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'callback-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (files: Record<string, string>) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
};
const index = () => readFileSync(join(folder, 'index.json'), 'utf8');

test('a folder of calls gets an index, the same each time', async () => {
  put({ 'scam.yaml': SIGNED, 'more/bakery.yml': SIGNED.replace('id: scam', 'id: bakery'), 'notes.txt': 'x' });
  expect(await run(['pack', folder])).toEqual({
    code: 0,
    out: [`${folder}/index.json offers 2 practice calls.`],
    trouble: [],
  });
  const first = index();
  expect(JSON.parse(first)).toEqual({
    format: 1,
    scenarios: [
      expect.objectContaining({ id: 'bakery', file: 'more/bakery.yml' }),
      {
        id: 'scam',
        title: 'A voice says that I have the job',
        by: 'Job club, Leeds',
        goal: 'any',
        hash: expect.stringMatching(/^[0-9a-f]{12}$/),
        size: Buffer.byteLength(SIGNED),
        file: 'scam.yaml',
      },
    ],
  });
  await run(['pack', folder]);
  expect(index()).toBe(first);
});

test('who wrote it is asked for, and is no must', async () => {
  put({ 'scam.yaml': CALL });
  const { code, trouble } = await run(['pack', folder]);
  expect({ code, trouble }).toEqual({
    code: 0,
    trouble: ['scam.yaml:1:1: advice: Say who wrote this: "by: …" under the title. It is shown to everyone.'],
  });
});

test.each([
  ['a bad file', { 'a.yaml': 'id: a\n' }, 'a.yaml:1:1: "title" is missing.'],
  [
    'an error in the graph',
    { 'scam.yaml': SIGNED.replace('to: scam-hired', 'to: scam-hire') },
    /^scam\.yaml:\d+:\d+: There is no turn "scam-hire"\. Did you mean "scam-hired"\?$/,
  ],
  [
    'an id that is there twice',
    { 'a/scam.yaml': SIGNED, 'b/scam.yaml': SIGNED },
    'b/scam.yaml:1:1: "scam" is the id of a/scam.yaml too. Give one of them another id.',
  ],
  [
    'a name that hosts read in their own way',
    { 'sc%61m.yaml': SIGNED },
    'sc%61m.yaml:1:1: A file cannot be offered as sc%61m.yaml. Leave \\ : ? # % out of its name, and a dot at the start.',
  ],
  ['a file that is too big', { 'a.yaml': 'x'.repeat(1_000_001) }, /a\.yaml is too big to be read/],
])('%s ends with 1 and writes no index', async (_, files, sentence) => {
  put({ ...files, 'index.json': 'old' });
  const { code, out, trouble } = await run(['pack', folder]);
  expect({ code, out, index: index() }).toEqual({ code: 1, out: [], index: 'old' });
  expect(trouble).toContainEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence));
  expect(trouble.at(-1)).toMatch(/^Errors: \d+\. No index was written\.$/);
});

test('used wrongly, it says how', async () => {
  const first = async (...args: string[]) => {
    const { code, trouble } = await run(['pack', ...args]);
    return [code, trouble[0]];
  };
  expect(await first()).toEqual([2, 'Say which folder to pack.']);
  expect(await first(folder, folder)).toEqual([2, `"${folder}" is one folder too many.`]);
  expect(await first(folder)).toEqual([2, `There is no YAML file in ${folder}.`]);
  expect(await first('package.json')).toEqual([2, 'package.json is not a folder.']);
});
