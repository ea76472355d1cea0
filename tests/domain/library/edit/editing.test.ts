import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addTurn } from '../../../../src/domain/library/edit/add-turn.ts';
import { changeTurn } from '../../../../src/domain/library/edit/change-turn.ts';
import { beginEditing, type Editing, edit, redo, undo } from '../../../../src/domain/library/edit/editing.ts';
import { addMadeUp, setMadeUp } from '../../../../src/domain/library/edit/made-up.ts';
import { freeName } from '../../../../src/domain/library/edit/make-name.ts';
import { openWritten } from '../../../../src/domain/library/edit/open-written.ts';
import { addPerson, changePerson, removePerson } from '../../../../src/domain/library/edit/people.ts';
import { optionalText } from '../../../../src/domain/library/edit/plain-text.ts';
import { removeTurn } from '../../../../src/domain/library/edit/remove-turn.ts';
import { renameTurn } from '../../../../src/domain/library/edit/rename-turn.ts';
import {
  addReply,
  changeMove,
  changeReply,
  putFirst,
  removeReply,
  repliesOf,
  setOtherwise,
} from '../../../../src/domain/library/edit/replies.ts';
import { setGain } from '../../../../src/domain/library/edit/set-gain.ts';
import { setSays } from '../../../../src/domain/library/edit/set-says.ts';
import { setStart } from '../../../../src/domain/library/edit/set-start.ts';
import { setSurprise } from '../../../../src/domain/library/edit/set-surprise.ts';
import { withField } from '../../../../src/domain/library/edit/with-field.ts';
import { yamlOf } from '../../../../src/domain/library/edit/written-call.ts';
import { openScenario } from '../../../../src/domain/library/open-scenario.ts';
import type { ScenarioFile, TurnFile } from '../../../../src/domain/library/schemas.ts';
import { writeScenario } from '../../../../src/domain/library/write/write-scenario.ts';
import { anyScenario } from '../write/any-scenario.ts';

const SCENARIOS = join(import.meta.dirname, '../../../../scripts-library/en/scenarios');
const calls = readdirSync(SCENARIOS, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.yaml'),
);
const yamlIn = (file: string) => readFileSync(join(SCENARIOS, file), 'utf8');

const opened = (yaml: string) => {
  const call = openWritten(yaml);
  if (!call) throw new Error('The call does not open.');
  return call;
};

/** A value's text says what the value says. */
const expectReadable = ({ call }: Editing) => {
  const { findings, scenario } = openScenario({ path: 'x.yaml', text: yamlOf(call) });
  expect(findings).toEqual([]);
  expect(scenario?.file).toEqual(JSON.parse(JSON.stringify(call.file)));
};

/** One change, drawn by numbers and a text: whatever the call is, it can be tried. */
type Draw = { verb: number; one: number; two: number; text: string };
const draw: fc.Arbitrary<Draw> = fc.record({
  verb: fc.nat({ max: 16 }),
  one: fc.nat(),
  two: fc.nat(),
  text: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '',
      ' ',
      'a: b',
      '# no',
      '- x',
      '"',
      '{{dana}}',
      'true',
      '~',
      'l1\nl2',
      'constructor',
      'back',
      '\u0000',
      '\ud800x',
      '|',
      'null',
    ),
  ),
});

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(list.length, 1)];

function change(file: ScenarioFile, { verb, one, two, text }: Draw): ScenarioFile {
  const ids = Object.keys(file.turns);
  const id = pick(ids, one) ?? '';
  const other = pick(ids, two) ?? '';
  const person = pick(Object.keys(file.people), two) ?? '';
  const onTurn = (act: (turn: TurnFile) => TurnFile) => changeTurn(file, id, act);
  const onReply = (act: (turn: TurnFile, place: { move: string; way: number }) => TurnFile) =>
    onTurn((turn) => {
      const place = pick(repliesOf(turn), two);
      return place ? act(turn, place) : turn;
    });
  const verbs: (() => ScenarioFile)[] = [
    () => addTurn(file, freeName(text, [file.turns]), other),
    () => renameTurn(file, id, freeName(text, [file.turns])),
    () => removeTurn(file, id),
    () => onTurn((turn) => setSays(turn, [text, ...(turn.says ?? [])])),
    () =>
      onTurn((turn) =>
        setSays(
          turn,
          (turn.says ?? []).map((say, at) => (at === 0 ? text : say)),
        ),
      ),
    () => onTurn((turn) => withField(turn, 'coach', optionalText(text))),
    () => onTurn((turn) => withField(turn, 'tone', pick(['neutral', 'hostile', undefined] as const, two))),
    () => onTurn((turn) => addReply(turn, pick(['push', 'greet', 'press/1', 'wait'], two) ?? '', other)),
    () =>
      onReply((turn, place) =>
        changeReply(turn, place, (edge) => withField(edge, 'note', optionalText(text))),
      ),
    () => onReply((turn, place) => changeReply(turn, place, (edge) => ({ ...edge, to: other }))),
    () => onReply((turn, place) => removeReply(turn, place)),
    () => onReply((turn, { move }) => (two % 2 ? putFirst(turn, move) : changeMove(turn, move, 'give-up'))),
    () => onTurn((turn) => setOtherwise(turn, two % 3 ? other : '')),
    () => onTurn((turn) => setGain(turn, 'receipt', two % 2 ? optionalText(text) : undefined)),
    () =>
      two % 3
        ? changePerson(addPerson(file, text, 'hr'), person, { name: text })
        : removePerson(file, person),
    () =>
      two % 2
        ? setStart(addMadeUp(file, 'day', text), id, two % 3 > 0)
        : setMadeUp(file, 'day', text || undefined),
    () => setSurprise(file, id, two % 4 || undefined),
  ];
  return verbs[verb]?.() ?? file;
}

function editAll(start: Editing, draws: readonly Draw[]): Editing[] {
  const states = [start];
  draws.forEach((each, at) => {
    states.push(edit(states.at(-1) ?? start, String(at), at, (file) => change(file, each)));
  });
  return states;
}

test('whatever is changed, the text says what the call says, and undo brings back each text to the letter', () => {
  const sources = fc.oneof(
    fc.constantFrom(...calls).map(yamlIn),
    anyScenario.filter(({ turns }) => Object.keys(turns).length > 0).map(writeScenario),
  );
  fc.assert(
    fc.property(sources, fc.array(draw, { minLength: 1, maxLength: 12 }), (yaml, draws) => {
      const states = editAll(beginEditing(opened(yaml)), draws);
      const last = states.at(-1) as Editing;
      expectReadable(last);
      const texts = [...new Set(states.map(({ call }) => call))].map(yamlOf);
      let now = last;
      for (const text of texts.toReversed()) {
        expect(yamlOf(now.call)).toBe(text);
        now = undo(now);
      }
      for (const _ of texts.slice(1)) now = redo(now);
      expect(yamlOf(now.call)).toBe(texts.at(-1));
    }),
    { numRuns: 25 },
  );
});

test.each(calls.filter((_, at) => at % 4 === 0))(
  '%s opens as it is written, and a change of one turn keeps every other line',
  (file) => {
    const yaml = yamlIn(file);
    const call = opened(yaml);
    expect(yamlOf(call)).toBe(yaml);
    const id = Object.keys(call.file.turns)[3] ?? '';
    const next = edit(beginEditing(call), 'coach', 0, (all) =>
      changeTurn(all, id, (turn) => withField(turn, 'coach', 'Say this: "yes".')),
    );
    const lines = yaml.split('\n');
    const other = yamlOf(next.call)
      .split('\n')
      .filter((line) => !lines.includes(line));
    expect(other).toEqual([`    coach: 'Say this: "yes".'`]);
    expectReadable(next);
  },
);

test('remarks stay where a turn is changed, renamed and taken out; only its own go with it', () => {
  const yaml = `# for the job club
id: mine # the first
title: Mine
goal: any
channel: call
difficulty: 1
patience: 2
about: Short.
people: { dana: { name: Dana, role: hr } }
start: [pickup]
turns: # two of them
    # how it begins
    pickup:
        who: dana # at the desk
        says: ["Hello."]
        moves:
            # kind
            greet: bye
            push: { to: bye, note: "No." }
        otherwise: bye

    # how it ends
    bye: { who: dana, says: ["Goodbye."], end: dropped }
# the end
out-of-patience: bye
`;
  let now = beginEditing(opened(yaml));
  now = edit(now, 'a', 0, (file) => changeTurn(file, 'pickup', (turn) => setSays(turn, ['Hi.', 'Hello.'])));
  now = edit(now, 'b', 0, (file) => renameTurn(file, 'pickup', 'first'));
  now = edit(now, 'c', 0, (file) => ({ ...file, title: 'Yours' }));
  const text = yamlOf(now.call);
  for (const remark of [
    'for the job club',
    'the first',
    'two of them',
    'how it begins',
    'at the desk',
    'kind',
    'how it ends',
    'the end',
  ])
    expect(text).toContain(`# ${remark}`);
  expect(now.call.file.start).toEqual(['first']);
  const gone = edit(now, 'd', 0, (file) => removeTurn(file, 'bye'));
  expect(yamlOf(gone.call)).not.toContain('how it ends');
  expect(yamlOf(undo(gone).call)).toBe(text);
  expectReadable(gone);
});

test('letters typed in one field within a second are one step; another field is another', () => {
  const type = (now: Editing, what: string, at: number, title: string) =>
    edit(now, what, at, (file) => ({ ...file, title }));
  const start = beginEditing(opened(yamlIn(calls[0] ?? '')));
  let now = type(start, 'title', 1_000, 'A');
  now = type(now, 'title', 1_500, 'Ab');
  now = type(now, 'title', 2_400, 'Abc');
  expect(now.past).toHaveLength(1);
  now = type(now, 'other', 2_500, 'Abcd');
  now = type(now, 'other', 9_000, 'Abcde');
  expect(now.past).toHaveLength(3);
  expect(undo(undo(undo(now))).call).toBe(start.call);
});

test('a new change forgets what was taken back, and a change that changes nothing is no step', () => {
  const start = beginEditing(opened(yamlIn(calls[0] ?? '')));
  const one = edit(start, 'a', 0, (file) => ({ ...file, title: 'One' }));
  const two = edit(undo(one), 'a', 9_000, (file) => ({ ...file, title: 'Two' }));
  expect(redo(two).call.file.title).toBe('Two');
  expect(edit(two, 'a', 99_000, (file) => file)).toBe(two);
});

test('a call does not grow beyond what can be read again', () => {
  const start = beginEditing(opened(yamlIn(calls[0] ?? '')));
  const words = 'word '.repeat(390);
  const many = Object.fromEntries(
    Array.from({ length: 600 }, (_, at) => [`turn-${at}`, { says: [words], end: 'dropped' as const }]),
  );
  const grown = edit(start, 'a', 0, (file) => ({ ...file, turns: { ...file.turns, ...many } }));
  expect(grown).toBe(start);
});
