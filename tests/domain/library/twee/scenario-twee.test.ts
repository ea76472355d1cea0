import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openScenario } from '../../../../src/domain/library/open-scenario.ts';
import type { Opened } from '../../../../src/domain/library/twee/opened.ts';
import type { Passage } from '../../../../src/domain/library/twee/passage.ts';
import { scenarioTwee } from '../../../../src/domain/library/twee/scenario-twee.ts';
import { writeScenario } from '../../../../src/domain/library/write/write-scenario.ts';
import { CALL } from '../check/base-files.ts';
import { asTwineSaves } from './as-twine-saves.ts';

const LIBRARY = join(import.meta.dirname, '../../../../scripts-library');
const calls = readdirSync(LIBRARY, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\/scenarios\/.*\.yaml$/.test(file),
);

const opened = (text: string, path = 'mine.yaml'): NonNullable<Opened['scenario']> => {
  const { scenario, findings } = openScenario({ path, text });
  if (!scenario) throw new Error(findings.map(({ message }) => message).join('\n'));
  return scenario;
};

const tweeOf = (yaml: string): string => {
  const { file } = opened(yaml);
  const made = scenarioTwee(file, yaml);
  return 'twee' in made ? made.twee : made.finding.message;
};

test.each(calls)('%s is the same after Twee and Twine, remarks too', (file) => {
  const yaml = readFileSync(join(LIBRARY, file), 'utf8');
  const { findings, scenario } = openScenario({ path: 'mine.twee', text: asTwineSaves(tweeOf(yaml)) });
  expect({ findings, yaml: scenario?.yaml }).toEqual({ findings: [], yaml });
});

test('a title in which "::" follows a line separator of Unicode is the same after Twee and Twine', () => {
  const yaml = writeScenario({ ...opened(CALL).file, title: '\u2028::' });
  const { findings, scenario } = openScenario({ path: 'mine.twee', text: asTwineSaves(tweeOf(yaml)) });
  expect({ findings, yaml: scenario?.yaml }).toEqual({ findings: [], yaml });
});

test.each(calls)('%s is the same after JSON', (file) => {
  const { file: value } = opened(readFileSync(join(LIBRARY, file), 'utf8'));
  const json = openScenario({ path: 'mine.json', text: JSON.stringify(value, null, '\t') });
  expect(json.scenario?.file).toEqual(value);
  expect(opened(json.scenario?.yaml ?? '').file).toEqual(value);
});

test('a turn reads as a passage with a link for each way on', () => {
  expect(tweeOf(CALL)).toContain(`:: pickup [dana] {"position":"150,150","size":"100,100"}
- Hello, {{dana}} here.
- {{employer}}, hello.
- Hello?

[[introduce->about]]
[[ask-receipt->there]]
[[ask-receipt->about]]
[[ask-receipt->about]]
[[push->about]]
[[otherwise->about]]
`);
  expect(tweeOf(CALL)).toContain(
    ':: noise {"position":"600,150","size":"100,100"}\nask-repeat: back\notherwise: back\n',
  );
});

describe('what somebody changes in Twine comes back', () => {
  const change = (name: string, from: string | RegExp, to: string) => (passages: Passage[]) =>
    passages.map((each) => (each.name === name ? { ...each, text: each.text.replace(from, to) } : each));
  const back = (how: (passages: Passage[]) => Passage[], yaml = CALL) =>
    openScenario({ path: 'mine.twee', text: asTwineSaves(tweeOf(yaml), how) });
  const turn = (read: Opened, id: string) => read.scenario?.file.turns[id];

  test('the words, and nothing else of the file', () => {
    const remarked = CALL.replace('  pickup:', '  # the front desk\n  pickup:');
    const read = back(change('pickup', '- Hello?', '- Yes, hello?\n- Dana.'), remarked);
    expect(read.findings).toEqual([]);
    expect(read.scenario?.yaml).toBe(
      remarked.replace('      - "Hello?"\n', '      - Yes, hello?\n      - Dana.\n'),
    );
  });

  test('where a link leads; its note stays', () => {
    const read = back(change('pickup', '[[push->about]]', 'push: [[Push hard->there]]'));
    expect(turn(read, 'pickup')?.moves?.['push']).toEqual({
      to: 'there',
      patience: -1,
      add: { asked: 1 },
      note: 'Ask for it.',
      label: 'Push hard',
    });
    expect(turn(read, 'pickup')?.moves?.['ask-receipt']).toEqual(
      opened(CALL).file.turns['pickup']?.moves?.['ask-receipt'],
    );
  });

  test('a link that was taken out, and the one for everything else', () => {
    const read = back(change('pickup', /\[\[introduce.*\n|\[\[otherwise.*/g, ''));
    expect(Object.keys(turn(read, 'pickup')?.moves ?? {})).toEqual(['ask-receipt', 'push']);
    expect(turn(read, 'pickup')).not.toHaveProperty('otherwise');
  });

  test('a new passage, and a link to it that asks for its move', () => {
    const read = back((passages) => [
      ...change('pickup', '[[push', '[[Ask for Mr. Lee->The boss]]\n[[push')(passages),
      { name: 'The boss', tags: [], text: 'Lee here. [[greet->pickup]]', line: 0 },
    ]);
    expect(turn(read, 'pickup')?.moves?.['which-move/1']).toEqual({
      to: 'the-boss',
      label: 'Ask for Mr. Lee',
    });
    expect(turn(read, 'the-boss')).toEqual({ says: ['Lee here.'], moves: { greet: 'pickup' } });
    expect(read.findings.map(({ rule, message }) => [rule, message])).toEqual([
      [
        'no-move',
        'Which move is "Ask for Mr. Lee"? Write its name in place of "which-move/1". moves.yaml lists them.',
      ],
    ]);
  });

  test('a passage that was taken out is told', () => {
    const read = back((passages) => passages.filter(({ name }) => name !== 'later'));
    expect(turn(read, 'later')).toBeUndefined();
    expect(read.findings.map(({ message }) => message)).toEqual([
      'There is no passage for the turn "later", so the turn is left out.',
    ]);
  });

  test('the title and the first passage', () => {
    const read = back((passages) =>
      change('StoryData', '"pickup"', '"about"')(change('StoryTitle', 'A call', 'My call')(passages)),
    );
    expect(read.scenario?.file).toMatchObject({ title: 'My call for tests', start: ['about', 'pickup'] });
  });

  test('what a call cannot hold is told at its passage, and nothing comes in', () => {
    const read = back(change('pickup', '- Hello?', `- ${'x'.repeat(2_001)}`));
    expect(read.scenario).toBeUndefined();
    expect(read.findings).toMatchObject([{ rule: 'too-long', file: 'mine.twee' }]);
    expect(read.findings[0]?.line).toBeGreaterThan(10);
  });
});

test('what Twine would take for a link or a macro is kept', () => {
  const odd = CALL.replace('"Hello?"', '"Hello[[ from {{employer}}]] <<set $x to 1>> :: ]]"')
    .replace('coach: Say your name.', 'coach: "[[a->b]] [[[c]]] <<d>>"')
    .replace('introduce: { to: about, ', 'introduce: { to: about, label: "a -> b | [[c]]\\r\\n\\\\::d", ');
  const { findings, scenario } = openScenario({ path: 'mine.twee', text: asTwineSaves(tweeOf(odd)) });
  expect({ findings, yaml: scenario?.yaml }).toEqual({ findings: [], yaml: odd });
});

describe('kept data that is not ours any more', () => {
  const kept = (how: (text: string) => string) =>
    openScenario({
      path: 'mine.twee',
      text: asTwineSaves(tweeOf(CALL), (passages) =>
        passages.map((each) => (each.name === 'CallbackData' ? { ...each, text: how(each.text) } : each)),
      ),
    });

  test('of a newer version, it is not read', () => {
    const read = kept((text) => text.replace('"callback": 1', '"callback": 2'));
    expect(read.scenario).toBeUndefined();
    expect(read.findings.map(({ message }) => message)).toEqual([
      'This file is from a newer version of Callback. Please load the newest one.',
    ]);
  });

  test.each([
    ['cut short', (text: string) => text.slice(0, -50)],
    ['no data', () => 'hello'],
    ['hand-edited YAML', (text: string) => text.replace('goal: any', 'goal: win')],
    ['no YAML', () => '{"callback": 1}'],
  ])('%s: the words and links come in, and it is said', (_, how) => {
    const read = kept(how);
    expect(read.findings[0]).toMatchObject({ rule: 'twee-data', severity: 'advice' });
    expect(read.scenario?.file.turns['pickup']?.moves).toHaveProperty('introduce');
  });
});
