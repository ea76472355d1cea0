import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openScenario } from '../../../../src/domain/library/open-scenario.ts';
import { readFile } from '../../../../src/domain/library/read/read-file.ts';

const open = (text: string) => openScenario({ path: 'story.twee', text });
const told = (text: string) =>
  open(text).findings.map(({ line, column, message }) => `${line}:${column} ${message}`);
const turn = (text: string, id: string) => open(text).scenario?.file.turns[id];

/** As Twine 2 saves a Harlowe story: by name, with tiles, a script and styles. */
const HARLOWE = `:: StoryTitle
The Front Desk


:: StoryData
{
  "ifid": "D674C58C-DEFA-4F70-B7A2-27742230C0FC",
  "format": "Harlowe",
  "start": "Pick up"
}


:: Hold on [music] {"position":"200,100","size":"100,100"}
(set: $held to it + 1)(if: $held > (2 + 1))[You hear //music//.]
<b onclick="alert(1)">Please</b> wait&nbsp;here. <script>alert('x')</script>
(link-goto: "Go on", "Pick up")


:: Pick up {"position":"100,100","size":"100,100"}
Hello, ''Harlow Supply''.

[[Ask for Mr. Lee->Hold on]] or [[Hold on<-Wait here]] or [[Say hello|Pick up]]
ask-receipt: [[Ask if they have it->Nobody]]
[[Look it up->https://example.com/a]]
[[push]]


:: StoryScript [script]
alert('run me');


:: StoryStylesheet [stylesheet]
body { color: red }
`;

test('a story from Twine comes in as a draft of words and links', () => {
  const { scenario } = open(HARLOWE);
  expect(scenario?.file).toMatchObject({ id: 'the-front-desk', title: 'The Front Desk', start: ['pick-up'] });
  expect(scenario?.file.turns).toEqual({
    'hold-on': {
      who: 'them',
      says: ['You hear music. Please wait here.'],
      moves: { 'which-move/1': { to: 'pick-up', label: 'Go on' } },
    },
    'pick-up': {
      who: 'them',
      says: ['Hello, Harlow Supply. or or'],
      moves: {
        'which-move/1': { to: 'hold-on', label: 'Ask for Mr. Lee' },
        'which-move/2': { to: 'hold-on', label: 'Wait here' },
        'which-move/3': { to: 'pick-up', label: 'Say hello' },
        'ask-receipt': { to: 'nobody', label: 'Ask if they have it' },
        push: 'push',
      },
    },
    'no-time-left': { who: 'them', says: ['I have to stop here. Goodbye.'], end: 'dropped' },
  });
});

test('each link asks for its move, and what is left out is listed, each at its line', () => {
  const move = (said: string, number: number) =>
    `Which move is "${said}"? Write its name in place of "which-move/${number}". moves.yaml lists them.`;
  expect(told(HARLOWE)).toEqual([
    '1:1 Added: the turn "no-time-left", for a call that takes too long.',
    '1:1 Not taken over: the tags, and where the passages stand on the map. Callback has no place for it.',
    `13:1 Left out: "<script>alert('x')</script>", "<b onclick="alert(1)">", "(set: $held to it + 1)", "(if: $held > (2 + 1))". A practice call holds words and links, and nothing that runs.`,
    `16:1 ${move('Go on', 1)}`,
    `22:1 ${move('Ask for Mr. Lee', 1)}`,
    `22:33 ${move('Wait here', 2)}`,
    `22:59 ${move('Say hello', 3)}`,
    '24:1 The link to https://example.com/a is left out. A practice call leads to no other place.',
    '28:1 The code in "StoryScript" is left out. Nothing in a practice call runs.',
    '32:1 The code in "StoryStylesheet" is left out. Nothing in a practice call runs.',
  ]);
});

test('the draft can be read, and its checker asks for the moves too', () => {
  const yaml = open(HARLOWE).scenario?.yaml ?? '';
  expect(readFile({ path: 'draft.yaml', text: yaml }, 'scenario').findings).toEqual([]);
});

describe('what other story formats run is no words', () => {
  test.each([
    [
      'SugarCube',
      '<<set $a to 1>>One <<if $a>2>>two<</if>> <<link "Go" "B">><<set $b>><</link>>.',
      'One two .',
    ],
    ['Snowman', 'One <% var a = "[[x]]"; %>two.', 'One two.'],
    ['a remark', 'One <!-- [[hidden]] -->two /* three */ four /% five %/ six.', 'One two four six.'],
    ['Harlowe', '(set: $a to 1)One (if: $a is (1))[two] (three).', 'One two (three).'],
    ['HTML', '<img src=x onerror=alert(1)>One<br>two &amp; three.', 'Onetwo & three.'],
    ['marks of type', '*One* //two// ~~three~~ https://four.', 'One two three https://four.'],
  ])('%s', (_, text, said) => {
    expect(turn(`:: A\n${text}\n\n:: B\nb`, 'a')?.says).toEqual([said]);
  });
});

test.each([
  ['', ['1:1 There is no passage here. In Twee each passage begins with a line of "::" and its name.']],
  [
    ':: StoryTitle\nOnly a title',
    ['1:1 There is no passage here. In Twee each passage begins with a line of "::" and its name.'],
  ],
  [
    ':: A\none\n\n:: A\ntwo\n\n::\nthree',
    [
      '1:1 Added: the turn "no-time-left", for a call that takes too long.',
      '4:1 There are two passages called "A". This one is "a-2" here.',
      '7:1 This passage has no name, so it is left out.',
    ],
  ],
  [
    `:: A\n${'word '.repeat(500)}`,
    [
      '1:1 This text is too long for one turn, so it is cut after 2000 characters.',
      '1:1 Added: the turn "no-time-left", for a call that takes too long.',
    ],
  ],
])('%#: what is missing or too much is told in plain words', (text, sentences) => {
  expect(told(text)).toEqual(sentences);
});

test.each([
  ['ПРИВЕТ', 'turn'],
  ['Café "Zoë"', 'cafe-zoe'],
  ['2nd floor', 'turn-2nd-floor'],
  ['back', 'back-2'],
  ['__proto__', 'proto'],
])('a passage called %s is the turn %s', (name, id) => {
  expect(Object.keys(open(`:: ${name}\nHello.`).scenario?.file.turns ?? {})[0]).toBe(id);
});

test.each([
  ['too big', 'x'.repeat(1_000_001), 'story.twee is too big to be read (more than 1000000 characters).'],
  ['too many turns', ':: a\n'.repeat(2_021), 'story.twee has too many turns to be read (more than 2000).'],
])('a story with %s is refused by name, at once', (_, text, sentence) => {
  const start = performance.now();
  expect(told(text)).toEqual([`1:1 ${sentence}`]);
  expect(performance.now() - start).toBeLessThan(500);
});

/** Each of these made a reader that looks back, or ahead, go over the text again and again. */
test.each([
  '[[',
  '<<',
  '<a',
  '(a:',
  '/*',
  '<!--',
  '[[a->b]]',
  '(link-goto: "',
  'a: ',
  '- ',
  '<script>',
  "''",
  '\\',
])('a megabyte of %s is read in a moment', (piece) => {
  const text = `:: A\n${piece.repeat(Math.floor(900_000 / piece.length))}`;
  const start = performance.now();
  open(text);
  expect(performance.now() - start).toBeLessThan(3_000);
});

test('no text makes it throw, and a draft can always be read again', () => {
  const piece = fc.constantFrom(
    ':: ',
    'A',
    '\n',
    '[[',
    ']]',
    '->',
    '<-',
    '|',
    '<<',
    '>>',
    '{"position":',
    '}',
    '(if:',
    ')',
    '[',
    ']',
    '- ',
    'introduce: ',
    'StoryData',
    'CallbackData',
    '{"callback":1,"yaml":["',
    '"]}',
    '{{',
    '}}',
    '\\',
    '__proto__',
    ' back',
    '<script>',
  );
  const text = fc
    .array(fc.oneof({ weight: 4, arbitrary: piece }, fc.string({ unit: 'binary' })))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, (words) => {
      const { scenario } = open(words);
      if (scenario)
        expect(readFile({ path: 'draft.yaml', text: scenario.yaml }, 'scenario').findings).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
