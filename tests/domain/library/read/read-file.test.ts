import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_CHARACTERS, readFile } from '../../../../src/domain/library/read/read-file.ts';

const path = 'en/templates/confirm-receipt/call-plain.yaml';
const findingsOf = (text: string, at = path) =>
  readFile({ path: at, text }).findings.map(({ line, column, message }) => `${line}:${column} ${message}`);

const head = 'goal: confirm-receipt\nchannel: call\nstyle: plain\nlines:\n';
const good = `${head}  - moment: greet\n    say: Hello.\n`;

test('a good file is read as its value', () => {
  expect(readFile({ path, text: good })).toMatchObject({
    findings: [],
    content: {
      kind: 'template',
      value: { goal: 'confirm-receipt', lines: [{ moment: 'greet', say: 'Hello.' }] },
    },
  });
});

const HASH =
  'What stands after " #" is not read. Put the whole text in quotes, or the remark on its own line.';

describe('text that is not YAML gives one plain sentence with its place', () => {
  const cases: [name: string, text: string, finding: string][] = [
    [
      'a tab',
      'goal: x\nlines:\n\t- say: Hello.',
      '3:1 There is a tab here. Use spaces at the start of a line.',
    ],
    ['a colon', 'say: Hello: it is me', '1:6 A text with a colon and a space in it must stand in quotes.'],
    ['no colon', 'goal\n  x: 1', '1:1 A name must be on one line and end with a colon and a space.'],
    ['an open quote', 'say: "Hello', '1:12 A quote or a bracket that was opened before this is not closed.'],
    [
      'an open bracket',
      'lines: [greet',
      '1:14 A quote or a bracket that was opened before this is not closed.',
    ],
    [
      'wrong indentation',
      '  goal: x\n style: plain',
      '2:2 This line does not fit the ones around it. Check how many spaces are before it, and the quotes and commas.',
    ],
    [
      'words after a quote',
      'say: "Hello" you',
      '1:14 Something stands after a closing quote. The whole text must be inside the quotes.',
    ],
    ['a backslash', 'say: "a\\qb"', '1:8 Inside double quotes a backslash must be written twice.'],
    ['two documents', 'a: 1\n---\nb: 2', '2:1 A second file begins here ("---"). Each file holds one thing.'],
    ['a directive', '%YAML 1.1\n---\na: no', '1:1 A line that begins with % is not read here.'],
    [
      'a name twice',
      'goal: x\ngoal: y',
      '2:1 "goal" stands here twice: the other one is at line 1. Give one another name, or take one out.',
    ],
    ['a name for machines', '__proto__: { polluted: true }', '1:1 "__proto__" cannot be used as a name.'],
    ['no space after a colon', 'a:\n  to:b\n  c: d', '2:3 Put a space after the colon: "to: b".'],
    ['no space after a colon in braces', 'a: { to:b, c: d }', '1:6 Put a space after the colon: "to: b".'],
    [
      'a space of another kind after a colon',
      'a:\n  to:\u00a0b\n  c: d',
      '2:6 The space here is of another kind. Type a plain one.',
    ],
    [
      'spaces of another kind at the start',
      'a:\n  b: c\n\u00a0\u00a0d: e\n  f: g',
      '3:1 The space here is of another kind. Type a plain one.',
    ],
    [
      'braces at the start',
      'say: {{name}}. Hello',
      '1:6 A text that begins with { or [ must stand in quotes.',
    ],
    ['braces and a space', '- {{name}} here', '1:3 A text that begins with { or [ must stand in quotes.'],
    [
      'an open quote before braces',
      'say: "Hello, {{name}}',
      '1:22 A quote or a bracket that was opened before this is not closed.',
    ],
    [
      'words after braces in a text of another line',
      'a: b {{name}}\n  c: d',
      '2:1 This line does not fit the ones around it. Check how many spaces are before it, and the quotes and commas.',
    ],
    [
      'a backslash after braces',
      'say: "Hi: {{name}} \\q"',
      '1:20 Inside double quotes a backslash must be written twice.',
    ],
    ['braces alone', 'say: {{name}}', '1:7 A text that begins with { or [ must stand in quotes.'],
    [
      'braces at the start in a list',
      'says: [{{name}} here, b]',
      '1:8 A text that begins with { or [ must stand in quotes.',
    ],
    [
      'brackets at the start',
      'say: [[At {{x}}]]. Hello',
      '1:6 A text that begins with { or [ must stand in quotes.',
    ],
    [
      'no dash',
      'events:\n  { turn: a, at: 2 }\n  - { turn: b, at: 3 }',
      '2:3 This line has no dash, and the one beside it has. Each entry of a list begins with a dash and a space.',
    ],
    [
      'no dash between dashes',
      'says:\n  - "a"\n  "b"\n  - "c"',
      '3:3 This line has no dash, and the one beside it has. Each entry of a list begins with a dash and a space.',
    ],
    [
      'a line too deep',
      'a:\n  otherwise: b\n    coach: c',
      '3:1 This line does not fit the ones around it. Check how many spaces are before it, and the quotes and commas.',
    ],
    [
      'a turn at the margin',
      'turns:\n  a:\n    who: x\nb:\n    who: y\n  c:\n    who: z\n  d: e',
      '4:1 "b" stands further left than its neighbours. Put spaces before it.',
    ],
    [
      'moves as far left as a turn',
      'turns:\n  a:\n    who: x\n  moves:\n      b: y\n    otherwise: c',
      '4:3 "moves" stands further left than its neighbours. Put spaces before it.',
    ],
    [
      'a list that is a line too far right under its name',
      'people:\n  a: x\nmade-up:\n    b: y\n  c: z',
      '5:1 This line does not fit the ones around it. Check how many spaces are before it, and the quotes and commas.',
    ],
    [
      'words after a quote, and a colon',
      'say: "Hello": you',
      '1:6 Something stands after a closing quote. The whole text must be inside the quotes.',
    ],
    ['a number sign', 'say: It is ad #12, I think.', `1:15 ${HASH}`],
    ['a number sign after one word', 'say: Ad #12, I think.', `1:9 ${HASH}`],
    ['a number sign in a list', '- a\n- It is ad #12', `2:12 ${HASH}`],
    ['a number sign in brackets', 'says: [It is ad #12\n  ]', `1:17 ${HASH}`],
    ['a number sign first', 'say: #12 is my ad', `1:6 ${HASH}`],
    ['a remark behind a sentence', 'say: Hello there. # said twice', `1:19 ${HASH}`],
    ['a list as a name', '? [a]\n: b', '1:3 A name must be plain text.'],
    ['much nesting', '['.repeat(100_000), '1:61 This is nested too deeply to be read.'],
    ['much nesting on one line', 'a: '.repeat(100_000), '1:179 This is nested too deeply to be read.'],
  ];
  for (const [name, text, finding] of cases) test(name, () => expect(findingsOf(text)).toEqual([finding]));

  const quotes = 'A text that begins with one of * & ! @ % ` must stand in quotes.';
  for (const start of ['*Thank you* so', '*Thanks*', '&you', '!now', '@home', '%off', '`a`', '!!binary aGk='])
    test(`a text that begins with ${start[0]}`, () =>
      expect(findingsOf(`say: ${start}`)).toEqual([expect.stringContaining(quotes)]));
});

test.each([
  ['in quotes', 'say: "It is ad #12, I think."'],
  ['inside a word', 'say: It is ad no#12, in C#.'],
  ['in a text of several lines', 'say: |\n  It is\n  ad #12'],
  ['for a remark behind a bare word', 'say: a # or b\nto: 2   # or 3'],
  ['for a remark behind a name', 'to: # or b\n  say: a'],
  ['for a remark on its own line', '# one\nsay: Hello there.\n  # two\n# three'],
  ['for a remark behind a quoted text', 'say: "Hello there." # said twice'],
])('a number sign is fine %s', (_, text) => {
  expect(findingsOf(text).filter((finding) => finding.includes('" #"'))).toEqual([]);
});

test('several slips are told at once, and none that only follows from another', () => {
  const text = [
    'goal: confirm-receipt',
    'channel: call',
    'style: plain',
    'lines:',
    '  - moment: greet',
    '    say: Hello: it is me',
    '  - moment: ask',
    '    say: "Is it \\q there?"',
    '  - moment: thanks',
    '    say: "Thank you',
  ].join('\n');
  expect(findingsOf(text)).toEqual([
    '6:10 A text with a colon and a space in it must stand in quotes.',
    '8:17 Inside double quotes a backslash must be written twice.',
    '10:20 A quote or a bracket that was opened before this is not closed.',
  ]);
});

test('a tab is told, and not what follows from it', () => {
  const text = 'turns:\n  a:\n\twho: x\n    tone: y\n    line: [z]\n    says: [w]\n  b:\n\twho: v\n';
  expect(findingsOf(text)).toEqual([
    '3:1 There is a tab here. Use spaces at the start of a line.',
    '8:1 There is a tab here. Use spaces at the start of a line.',
  ]);
});

test('an alias that multiplies is refused, not followed', () => {
  const levels = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]`);
  expect(findingsOf(['a0: &a0 x', ...levels].join('\n'))[0]).toMatch(/must stand in quotes/);
});

test('a file of too many small things is refused before they are put together', () => {
  const text = 'a: 1\n'.repeat(MOST_CHARACTERS / 5);
  expect(findingsOf(text)).toEqual(['1:1 This file is too big to be read: it has too many words and marks.']);
});

test.each([
  ['quotes without end', `a: ${`'"`.repeat(400_000)}`],
  ['backslashes that mean nothing', `a: "${'\\q'.repeat(400_000)}"`],
  ['aliases without end', `a: &a x\nb: [${'*a, '.repeat(90_000)}]`],
  ['names that are there already', 'aaaaaaaaaaaa: b\n'.repeat(50_000)],
  ['names that are not known', `lines:\n${'  - { aaaaaaaaaaaaaaaaa: b }\n'.repeat(30_000)}`],
])('of %s, not every one is told', (_, text) => {
  expect(findingsOf(text).length).toBeLessThanOrEqual(200);
});

test('a file that is too big is refused by name, before it is parsed', () => {
  const text = '['.repeat(MOST_CHARACTERS + 1);
  expect(findingsOf(text)).toEqual([`1:1 ${path} is too big to be read (more than 1000000 characters).`]);
});

describe('a value that does not fit gives its place and what would fit', () => {
  const cases: [text: string, ...findings: string[]][] = [
    [
      good.replace('confirm-receipt', 'receipt'),
      '1:7 "goal" must be one of confirm-receipt, get-information, ask-for-interview, not "receipt".',
    ],
    [
      good.replace('plain', 'plane'),
      '3:8 "style" must be one of plain, warm, brief, not "plane". Did you mean "plain"?',
    ],
    [good.replace('style: plain\n', ''), '1:1 "style" is missing.'],
    [
      good.replace('say:', 'sai:'),
      '5:5 "say" is missing in item 1 of "lines".',
      '6:5 "sai" is not known here.',
    ],
    [good.replace('Hello.', '""'), '6:10 "say" must not be empty.'],
    [good.replace('Hello.', '3'), '6:10 "say" must be a text, not 3.'],
    [`${head}  greet: Hello.\n`, '4:1 "lines" must be a list, not a set of names and values.'],
    [
      'style: plain\nlines: [{ moment: greet, say: Hello. }]',
      '1:1 "goal" is missing.',
      '1:1 "channel" is missing.',
    ],
    [`${head}`, '4:7 "lines" must be a list, not empty.'],
    ['', '1:1 This file must be a set of names and values, not empty.'],
    ['- a', '1:1 This file must be a set of names and values, not a list.'],
  ];
  for (const [text, ...findings] of cases)
    test(findings[0] ?? '', () => expect(findingsOf(text)).toEqual(findings));
});

test('of the shapes an edge may have, the one that was meant is judged', () => {
  const text =
    'turns:\n  a:\n    moves:\n      push: { to: b, patience: lots }\n      greet: [{ to: b, wenn: 1 }]\n';
  expect(findingsOf(text, 'en/scenarios/any/a.yaml')).toEqual(
    expect.arrayContaining([
      '4:32 "patience" must be a number, not "lots".',
      '5:24 "wenn" is not known here.',
    ]),
  );
});

test('a file that belongs nowhere is named', () => {
  expect(findingsOf(good, 'en/notes/a.yaml')).toEqual([
    '1:1 No file of the library belongs at en/notes/a.yaml. The README says which ones there are.',
  ]);
});

test('no text makes reading throw', () => {
  const yamlish = fc.array(
    fc.constantFrom(
      ...'[]{}:-?&*!|>\'"%@`#,\n\t ab0',
      '\n  ',
      ': ',
      '- ',
      '__proto__',
      '<<: ',
      '---\n',
      '\u0000',
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        yamlish.map((each) => each.join('')),
      ),
      (text) => {
        for (const { line, column, message } of readFile({ path, text }).findings) {
          expect(Math.min(line, column)).toBeGreaterThan(0);
          expect(message).not.toMatch(/undefined|\[object/);
        }
      },
    ),
  );
});
