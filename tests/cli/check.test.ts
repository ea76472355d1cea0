import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ENDS, GAINS, ROLES, TONES, WORRIES } from '../../src/domain/library/ids.ts';
import { run } from './run-for-tests.ts';

const ALWAYS = `- { id: lost, label: If I am lost, say: Say that *again*? }\n- { id: stop, label: If I stop, say: One moment. }\n`;

test('the library has no errors', async () => {
  const { code, out } = await run(['check', 'scripts-library']);
  expect({ code, out }).toEqual({ code: 0, out: [] });
});

test('what is wrong stands with file, line, column and a sentence, and the exit is 1', async () => {
  const files = { 'always.yaml': ALWAYS.replace('id: stop', 'id: stopp') };
  const sentence = '"id" must be one of lost, stop, not "stopp". Did you mean "stop"?';
  expect(await run(['check', 'always.yaml'], { files })).toEqual({
    code: 1,
    out: [`always.yaml:2:9: ${sentence}`],
    trouble: ['Files checked: 1. Errors: 1. Advice: 0.'],
  });
  const { code, out } = await run(['check', 'always.yaml', '--json'], { files });
  expect({ code, findings: JSON.parse(out.join('\n')) as unknown }).toEqual({
    code: 1,
    findings: [
      { file: 'always.yaml', line: 2, column: 9, rule: 'wrong-value', severity: 'error', message: sentence },
    ],
  });
});

test('advice is given, and is no error', async () => {
  const files = { 'always.yaml': ALWAYS.replace('One moment.', 'I am tied up.') };
  expect(await run(['check', 'always.yaml'], { files })).toEqual({
    code: 0,
    out: ['always.yaml:2:43: advice: "tied up" is an idiom, and not everybody knows it. Say: busy.'],
    trouble: ['Files checked: 1. Errors: 0. Advice: 1.'],
  });
});

test("a person's own practice call may have any name", async () => {
  const files = { 'mine.yaml': 'id: mine\n' };
  const { code, out } = await run(['check', 'mine.yaml'], { files });
  expect(code).toBe(1);
  expect(out).toContain('mine.yaml:1:1: "title" is missing.');
});

/** A whole practice call; each slip breaks it in one place. */
const CALL = `id: mine
title: Mine
goal: any
channel: call
difficulty: 1
patience: 2
about: Two turns.
people: { dana: { name: Dana, role: receptionist } }
start: [pickup]
turns:
  pickup:
    who: dana
    says:
      - "{{dana}} here."
    moves:
      ask-receipt: there
    otherwise: there
  there:
    says: [Goodbye.]
    end: dropped
out-of-patience: there
`;
const MILLION = 1_000_000;
const aliases = Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(9)}]`);

describe('a hostile file gives sentences with their places, soon, and never a trace of the program', () => {
  const slips: [name: string, text: string, ...findings: (string | RegExp)[]][] = [
    ['the call that the others break', CALL],
    [
      'many slips of the keyboard',
      CALL.replace('    who: dana', '\twho: dana')
        .replace('"{{dana}} here."', '"Dana \\q"')
        .replace('ask-receipt: there', 'ask-receipt: a: b')
        .replace('[Goodbye.]', '*bye now'),
      '12:1: There is a tab here. Use spaces at the start of a line.',
      '14:15: Inside double quotes a backslash must be written twice.',
      '16:20: A text with a colon and a space in it must stand in quotes.',
      /^19:1\d: A text that begins with one of/,
    ],
    [
      'many slips of the writer',
      CALL.replace('"{{dana}} here."', '"<b>Dana</b> {dana} on Monday {{dina}}"')
        .replace('otherwise: there', 'otherwise: their')
        .replace('      ask-receipt: there', '      take-message: there'),
      '14:10: advice: "<b>" is shown as it stands. There are only words here, no HTML.',
      '14:22: Write "{{dana}}", with two braces on each side.',
      '14:32: "Monday" is made up. Declare it under "made-up", so that it never gets onto a card.',
      '14:39: "{{dina}}" is not a fact, and not declared here. Did you mean "dana"?',
      '16:7: "take-message" is not a move. moves.yaml lists them. Near it: leave-message.',
      '17:16: There is no turn "their". Did you mean "there"?',
    ],
    ['wrong indentation', CALL.replace('    says:\n', '   says:\n'), /^13:1: This line does not fit/],
    ['a turn that is not there', CALL.replace('[pickup]', '[hello]'), '9:9: There is no turn "hello".'],
    [
      'an id that is there already',
      CALL.replace('  there:', '  pickup:'),
      '18:3: "pickup" stands here twice: the other one is at line 11. Give one another name, or take one out.',
    ],
    [
      'names that mean something to the program',
      CALL.replace('turns:', 'turns:\n  __proto__: { end: dropped }\n  constructor: { end: dropped }'),
      '11:3: "__proto__" cannot be used as a name.',
      '12:3: "constructor" cannot be used as a name.',
    ],
    ['a text of ten million letters', CALL.replace('Mine', 'x'.repeat(10 * MILLION)), /^1:1: .* is too big/],
    [
      'a text of nearly a million',
      CALL.replace('Mine', 'x'.repeat(0.9 * MILLION)),
      /^2:8: "title" is too long/,
    ],
    ['brackets in brackets', '['.repeat(0.9 * MILLION), '1:61: This is nested too deeply to be read.'],
    ['names under names', 'a: '.repeat(0.3 * MILLION), '1:179: This is nested too deeply to be read.'],
    [
      'aliases that multiply',
      ['a0: &a0 x', ...aliases].join('\n'),
      ...Array<RegExp>(91).fill(/begins with one of/),
    ],
    ['aliases side by side', `a: &a x\nb: [${'*a, '.repeat(0.2 * MILLION)}]`, /^1:1: This file is too big/],
    ['quotes side by side', `a: ${`'"`.repeat(0.4 * MILLION)}`, /^1:7: Something stands after/],
    ['nothing but backslashes', `a: "${'\\q'.repeat(0.4 * MILLION)}"`, /^1:4: Inside double quotes/],
    ['nothing but empty lines', '\n'.repeat(0.9 * MILLION), /^1:1: This file is too big/],
    ['bytes that are no text', '\u0000\ufffd\u0007'.repeat(0.3 * MILLION), /^1:1: This file must be a set/],
  ];
  test.each(slips)(
    '%s',
    async (_, text, ...findings) => {
      const start = performance.now();
      const { code, out, trouble } = await run(['check', 'mine.yaml'], { files: { 'mine.yaml': text } });
      const seconds = (performance.now() - start) / 1000;
      const told = out.map((line) => line.replace(/^mine\.yaml:/, ''));
      expect(told).toEqual(
        findings.map((each) => (typeof each === 'string' ? each : expect.stringMatching(each))),
      );
      expect(code).toBe(findings.length > 0 ? 1 : 0);
      expect(trouble).toHaveLength(1);
      // two seconds on a machine that does nothing else
      expect(seconds, `took ${seconds.toFixed(1)} s`).toBeLessThan(10);
    },
    30_000,
  );
});

describe('what is covered', () => {
  test('as a table', async () => {
    const { code, out } = await run(['check', 'scripts-library', '--table']);
    expect(code).toBe(0);
    expect(out[0]).toMatch(/^practice call +goal +channel +difficulty +turns +people +ends +surprises$/);
    expect(out.join('\n')).toMatch(/^front-desk-screens +confirm-receipt +call +2 +\d+ +receptionist/m);
    expect(out.join('\n')).toMatch(/^responses: 153, heard in a practice call: \d+, with an answer: \d+$/m);
  });

  test('of one file, without the lists of the library', async () => {
    const path = 'scripts-library/en/scenarios/confirm-receipt/front-desk-screens.yaml';
    const { out } = await run(['check', path, '--table']);
    expect(out).toHaveLength(2);
    expect(out[1]).toMatch(/^front-desk-screens /);
  });

  test('as data', async () => {
    const { out } = await run(['check', 'scripts-library', '--table', '--json']);
    const { scenarios, responses } = JSON.parse(out.join('\n')) as {
      scenarios: { id: string; surprises: number }[];
      responses: { id: string; scenarios: string[]; answers: string[] }[];
    };
    expect(scenarios.map(({ id }) => id)).toContain('hr-picks-up');
    const about = responses.find(({ id }) => id === 'gk-whats-it-about');
    expect(about?.scenarios).toContain('front-desk-screens');
    expect(about?.answers).toContain('confirm-receipt');
  });
});

test.each(Object.entries({ ROLES, TONES, WORRIES, ENDS, GAINS }))(
  'the page for those who write a call names all %s',
  (_, ids) => {
    const page = readFileSync('scripts-library/README.md', 'utf8');
    expect(ids.filter((id) => !new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(page))).toEqual([]);
  },
);
