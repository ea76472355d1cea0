import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { run } from './run-for-tests.ts';

describe('used wrongly, a command says how and ends with 2', () => {
  const cases: [args: string[], sentence: string][] = [
    [
      [],
      'Say which command to run. There are: check, convert, fill, mark, pack, play, recognise, says, schema.',
    ],
    [
      ['fil'],
      'There is no command "fil". Did you mean "fill"? There are: check, convert, fill, mark, pack, play, recognise, says, schema.',
    ],
    [
      ['maker'],
      'There is no command "maker". There are: check, convert, fill, mark, pack, play, recognise, says, schema.',
    ],
    [
      ['toString'],
      'There is no command "toString". There are: check, convert, fill, mark, pack, play, recognise, says, schema.',
    ],
    [['check'], 'Say what to check: a file or a folder.'],
    [['check', 'nowhere'], 'There is no file or folder nowhere.'],
    [['check', 'README.md'], 'README.md is not a YAML file.'],
    [['check', 'scripts-library/schema'], 'There is no YAML file in scripts-library/schema.'],
    [['check', 'nowhere', '--jason'], '--jason is not known here. Did you mean --json?'],
    [['check', 'nowhere', '--json=yes'], '--json takes no value.'],
    [['fill', '--goal', 'confirm-receipt'], '--facts is missing: a file, or - to read them from the input.'],
    [
      ['fill', '--facts', '-'],
      '--goal is missing: one of confirm-receipt, get-information, ask-for-interview.',
    ],
    [['fill', '--facts', '--json'], '--facts must be followed by a value.'],
    [['fill', 'now', '--facts', '-'], '"now" stands here without an option before it.'],
    [['fill', '--facts', '-', '--line', '{{nmae}}'], '--line: "nmae" is not a fact.'],
    [['fill', '--facts', '-', '--line', 'Hello {{name'], '--line: "{{" cannot stand there (at character 7).'],
    [
      ['fill', '--facts', '-', '--goal', 'confirm-receit'],
      '--goal must be one of confirm-receipt, get-information, ask-for-interview, not "confirm-receit". Did you mean "confirm-receipt"?',
    ],
    [
      ['fill', '--facts', '-', '--line', 'Hello', '--today', '2026-02-30'],
      '--today must be a date like 2026-11-16, not "2026-02-30".',
    ],
    [
      ['fill', '--goal', 'confirm-receipt', '--channel', 'visit', '--style', 'warm', '--facts', '-'],
      'The library has no visit-warm for confirm-receipt. It has call-brief, call-plain, call-warm, email-plain, visit-plain, voicemail-plain.',
    ],
    [['play', '--facts', 'x.json'], 'Say which practice call: its id, or a file.'],
    [['play', 'front-desk-screens'], '--facts is missing: a file with your facts.'],
    [['play', 'a', 'b', '--facts', 'x'], 'One practice call at a time: "b" is too many.'],
    [['play', 'a', '--facts', 'x', '--seed', '1.5'], '--seed must be a whole number, not "1.5".'],
    [
      ['play', 'a', '--facts', 'x', '--surprises', 'few'],
      '--surprises must be one of none, some, many, not "few".',
    ],
    [['play', 'a', '--facts', 'x', '--moves', 'greet,gret'], '"gret" is not a move. Did you mean "greet"?'],
    [['play', 'a', '--facts', 'x.json'], 'There is no file or folder x.json.'],
    [['schema', 'now'], '"now" is not needed here.'],
  ];
  test.each(cases)('%j', async (args, sentence) => {
    const { code, out, trouble } = await run(args);
    expect({ code, out, sentence: trouble[0] }).toEqual({ code: 2, out: [], sentence });
    expect(trouble[1]).toMatch(/^ {2}npm run -s callback -- /);
  });
});

test('a practice call that is not there is named, with those that are', async () => {
  const { code, trouble } = await run(['play', 'front-desk-screen', '--facts', 'f.json'], {
    files: { 'f.json': '{}' },
  });
  expect(code).toBe(2);
  expect(trouble[0]).toMatch(
    /^There is no practice call "front-desk-screen"\. Did you mean "front-desk-screens"\? There are: /,
  );
});

describe('a file of facts that is not one is refused with a sentence and 2', () => {
  const cases: [text: string, sentence: string][] = [
    ['{', 'f.json: This is not JSON.'],
    ['[]', 'f.json: The facts must be one set of names and texts, like {"name": "Amina Yusuf"}.'],
    ['null', 'f.json: The facts must be one set of names and texts, like {"name": "Amina Yusuf"}.'],
    ['{"phone": 5550187}', 'f.json: The fact "phone" must be a text in quotes.'],
  ];
  test.each(cases)('%s', async (text, sentence) => {
    const files = { 'f.json': text };
    const { code, out, trouble } = await run(['fill', '--goal', 'confirm-receipt', '--facts', 'f.json'], {
      files,
    });
    expect({ code, out, sentence: trouble[0] }).toEqual({ code: 2, out: [], sentence });
  });
});

test('help is a result, not trouble', async () => {
  const { code, out, trouble } = await run(['--help']);
  expect({ code, trouble }).toEqual({ code: 0, trouble: [] });
  expect(out.join('\n')).toMatch(/check PATH[\s\S]*fill --goal[\s\S]*play SCENARIO[\s\S]*schema/);
});

test('the real process keeps results and trouble apart, and reads its input', async () => {
  const command = (args: string[], input: string) => {
    const running = promisify(execFile)('npx', ['tsx', 'src/cli/main.ts', ...args]);
    running.child.stdin?.end(input);
    return running;
  };
  const line = ['fill', '--line', 'Hello, {{name}}.', '--facts', '-', '--json'];
  const { stdout, stderr } = await command(line, '{"name":"Bo"}\r\n{"nmae":"Bo"}\n');
  expect(stdout).toBe(
    '{"text":"Hello, Bo.","missing":[]}\n{"text":"Hello, ______ (your name).","missing":["name"]}\n',
  );
  expect(stderr).toBe('"nmae" is not a fact. Did you mean "name"? It is passed over.\n');
  await expect(command(line, 'Bo\n')).rejects.toMatchObject({
    code: 1,
    stdout: '{"error":"This is not JSON."}\n',
  });
}, 30_000);
