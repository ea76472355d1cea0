import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aroundOf } from '../../../../src/domain/library/check/around.ts';
import { checkScenario } from '../../../../src/domain/library/check/check-scenario.ts';
import { changeTurn } from '../../../../src/domain/library/edit/change-turn.ts';
import { type Checked, checkAgain, problemsIn } from '../../../../src/domain/library/edit/check-again.ts';
import { addPerson, removePerson } from '../../../../src/domain/library/edit/people.ts';
import { removeTurn } from '../../../../src/domain/library/edit/remove-turn.ts';
import { renameTurn } from '../../../../src/domain/library/edit/rename-turn.ts';
import { setOtherwise } from '../../../../src/domain/library/edit/replies.ts';
import { setSays } from '../../../../src/domain/library/edit/set-says.ts';
import { openScenario } from '../../../../src/domain/library/open-scenario.ts';
import type { ScenarioFile } from '../../../../src/domain/library/schemas.ts';

const SCENARIOS = join(import.meta.dirname, '../../../../scripts-library/en/scenarios');
const fileOf = (path: string): ScenarioFile => {
  const { scenario } = openScenario({ path: 'x.yaml', text: readFileSync(join(SCENARIOS, path), 'utf8') });
  if (!scenario) throw new Error(`${path} does not open`);
  return scenario.file;
};
const CALL = fileOf('confirm-receipt/front-desk-screens.yaml');
const calls = readdirSync(SCENARIOS, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.yaml'),
);

const check = (file: ScenarioFile, before?: Checked): { checked: Checked; breaks: number } => {
  const work = checkAgain(file, before);
  let breaks = 0;
  let step = work.next();
  while (!step.done) {
    breaks += 1;
    step = work.next();
  }
  return { checked: step.value, breaks };
};

const told = (problems: readonly unknown[]) => problems.map((each) => JSON.stringify(each)).sort();
const expectSame = (checked: Checked) =>
  expect(told(problemsIn(checked))).toEqual(told(checkScenario(checked.file, aroundOf([]))));

const id = (at: number) => Object.keys(CALL.turns)[at] ?? '';
const CHANGES: [what: string, change: (file: ScenarioFile) => ScenarioFile][] = [
  ['words', (file) => changeTurn(file, id(1), (turn) => setSays(turn, ['{{nobody}} is here on Monday.']))],
  ['a way', (file) => changeTurn(file, id(1), (turn) => setOtherwise(turn, 'nowhere'))],
  ['no way at all', (file) => changeTurn(file, id(2), ({ moves: _m, otherwise: _o, ...turn }) => turn)],
  ['a turn gone', (file) => removeTurn(file, id(3))],
  ['another name', (file) => renameTurn(file, id(2), 'another-name')],
  ['somebody gone', (file) => removePerson(file, Object.keys(file.people)[0] ?? '')],
  ['somebody more', (file) => addPerson(file, 'Zed Zulu', 'hr')],
  ['another end', (file) => ({ ...file, 'out-of-patience': id(0) })],
  ['another title', (file) => ({ ...file, title: '<b>{{name}}</b>' })],
];

test.each(CHANGES)(
  '%s: what changed is found as if all were checked anew, and so is its way back',
  (_, change) => {
    const first = check(CALL).checked;
    expectSame(first);
    const next = check(change(CALL), first).checked;
    expectSame(next);
    expectSame(check(CALL, next).checked);
  },
);

test.each(calls.filter((_, at) => at % 5 === 0))('%s has no error', (path) => {
  const { checked } = check(fileOf(path));
  expectSame(checked);
});

test('a long call is checked with breaks; where one text changed nothing is looked at but it', () => {
  const { checked, breaks } = check(CALL);
  expect(breaks).toBeGreaterThanOrEqual(1);
  const changed = changeTurn(CALL, id(1), (turn) => setSays(turn, ['Good morning.']));
  const again = check(changed, checked);
  expect(again.breaks).toBe(0);
  expect(again.checked.together).toBe(checked.together);
  expect(again.checked.inTurns.get(id(0))).toBe(checked.inTurns.get(id(0)));
});
