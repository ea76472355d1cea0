import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { run } from './run-for-tests.ts';

const SCAM = 'scripts-library/en/scenarios/any/scam.yaml';
const yaml = readFileSync(SCAM, 'utf8');

test('a practice call goes to Twee and comes back as it left, remarks too', async () => {
  const twee = await run(['convert', SCAM, '--to', 'twee']);
  expect(twee).toMatchObject({ code: 0, trouble: [] });
  const back = await run(['convert', 'mine.twee', '--to', 'yaml'], {
    files: { 'mine.twee': twee.out.join('\n') },
  });
  expect(back).toEqual({ code: 0, out: [yaml.trimEnd()], trouble: [] });
});

test('a practice call goes to JSON and comes back with the same value', async () => {
  const json = await run(['convert', SCAM, '--to', 'json']);
  const files = { 'mine.json': json.out.join('\n') };
  const back = await run(['convert', 'mine.json', '--to', 'yaml'], { files });
  const again = await run(['convert', 'mine.yaml', '--to', 'json'], {
    files: { 'mine.yaml': back.out.join('\n') },
  });
  expect(again).toEqual(json);
});

test('a story from Twine is written as a draft, and what it needs is said with its line', async () => {
  const files = { 'story.twee': ':: Start\nHello. [[Ask->Start]]\n<script>x</script>' };
  const { code, out, trouble } = await run(['convert', 'story.twee', '--to', 'yaml'], { files });
  expect({ code, trouble }).toEqual({
    code: 0,
    trouble: [
      'story.twee:1:1: advice: Left out: "<script>x</script>". A practice call holds words and links, and nothing that runs.',
      'story.twee:1:1: advice: Added: the turn "no-time-left", for a call that takes too long.',
      'story.twee:2:8: Which move is "Ask"? Write its name in place of "which-move/1". moves.yaml lists them.',
    ],
  });
  expect(out.join('\n')).toContain('which-move/1: { to: start, label: Ask }');
});

test.each([
  ['mine.yaml', 'id: x\n', 'mine.yaml:1:1: "title" is missing.'],
  [
    'mine.json',
    '{"id": "x"',
    'mine.json:1:11: A quote or a bracket that was opened before this is not closed.',
  ],
  ['mine.json', '{\n\t"id": 7 }', 'mine.json:2:8: "id" must be a text, not 7.'],
  [
    'mine.twee',
    'hello',
    'mine.twee:1:1: There is no passage here. In Twee each passage begins with a line of "::" and its name.',
  ],
  [
    'mine.twee',
    ':: a\n'.repeat(2_100),
    'mine.twee:1:1: mine.twee has too many turns to be read (more than 2000).',
  ],
  [
    'mine.yaml',
    'x'.repeat(1_000_001),
    'mine.yaml:1:1: mine.yaml is too big to be read (more than 1000000 characters).',
  ],
  ['mine.json', 'x'.repeat(4_000_001), 'mine.json:1:1: mine.json is too big to be read.'],
])('a bad %s is refused with file, line and a sentence', async (name, text, sentence) => {
  const { code, out, trouble } = await run(['convert', name, '--to', 'twee'], { files: { [name]: text } });
  expect({ code, out }).toEqual({ code: 1, out: [] });
  expect(trouble.join('\n').split('\n')).toContain(sentence);
});

test.each([
  [['convert'], 'Say which file to convert.'],
  [['convert', SCAM], 'Say into what: --to twee, --to yaml or --to json.'],
  [['convert', SCAM, '--to', 'twe'], '--to must be one of yaml, json, twee, not "twe". Did you mean "twee"?'],
  [['convert', SCAM, SCAM, '--to', 'twee'], `"${SCAM}" is one file too many.`],
  [['convert', 'none.yaml', '--to', 'twee'], 'There is no file or folder none.yaml.'],
  [['convert', 'src', '--to', 'twee'], 'src is not a file.'],
])('%j is told how it is used', async (args, sentence) => {
  const { code, trouble } = await run(args);
  expect({ code, first: trouble[0] }).toEqual({ code: 2, first: sentence });
});
