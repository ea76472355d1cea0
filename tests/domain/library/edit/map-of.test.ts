import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { mapOf } from '../../../../src/domain/library/edit/map-of.ts';
import { stepOnMap } from '../../../../src/domain/library/edit/step-on-map.ts';
import { openScenario } from '../../../../src/domain/library/open-scenario.ts';
import type { ScenarioFile, TurnFile } from '../../../../src/domain/library/schemas.ts';

const SCENARIOS = join(import.meta.dirname, '../../../../scripts-library/en/scenarios');
const opened = openScenario({
  path: 'x.yaml',
  text: readFileSync(join(SCENARIOS, 'confirm-receipt/front-desk-screens.yaml'), 'utf8'),
}).scenario?.file as ScenarioFile;

const call = (turns: Record<string, TurnFile>): ScenarioFile => ({ ...opened, start: ['a'], turns });
const to = (...ids: string[]): TurnFile => ({
  moves: Object.fromEntries(ids.map((id, at) => [`give-details/${at}`, id])),
});

const FORK = call({ a: to('b', 'c'), b: to('d'), c: to('d', 'a'), d: { end: 'dropped' }, lost: {} });

test('each turn stands once, in a place of its own, as far right as replies are needed to come there', () => {
  const { places, columns, rows } = mapOf(FORK);
  expect(Object.fromEntries(places.map(({ id, column }) => [id, column]))).toEqual({
    a: 0,
    b: 1,
    c: 1,
    d: 2,
    lost: 0,
  });
  expect(new Set(places.map(({ column, row }) => `${column} ${row}`)).size).toBe(5);
  expect([columns, rows]).toEqual([3, 2]);
});

test('every way of a call of the library is on its map, each once', () => {
  const { places, ways, left } = mapOf(opened);
  expect(places).toHaveLength(Object.keys(opened.turns).length);
  expect(left).toBe(0);
  const names = ways.map(({ from, to: end }) => `${from.id} ${end.id}`);
  expect(new Set(names).size).toBe(names.length);
});

test('a way that only poor replies take is told from a good one; a turn that is not there has none', () => {
  const poor = call({
    a: { moves: { push: 'b', greet: 'c', thanks: 'gone' }, otherwise: 'b' },
    b: {},
    c: {},
  });
  expect(mapOf(poor).ways.map(({ to: end, isGood }) => [end.id, isGood])).toEqual([
    ['b', false],
    ['c', true],
  ]);
});

test('of a call with too many turns those nearest to one are shown, and how many are left', () => {
  const chain = call(Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`t${at}`, to(`t${at + 1}`)])));
  const { places, left } = mapOf(chain, 't15', 5);
  expect(places.map(({ id }) => id).sort()).toEqual(['t13', 't14', 't15', 't16', 't17']);
  expect(left).toBe(25);
});

test('the arrows go on along a way, back along it, and up and down beside it; where nothing is they stay', () => {
  const map = mapOf(FORK);
  const forward = stepOnMap(map, 'a', 'on');
  expect(['b', 'c']).toContain(forward);
  expect(stepOnMap(map, forward, 'back')).toBe('a');
  expect(stepOnMap(map, 'c', 'on')).toBe('d');
  expect(stepOnMap(map, 'd', 'on')).toBe('d');
  const [upper = '', lower = ''] = map.places.filter(({ column }) => column === 1).map(({ id }) => id);
  expect(stepOnMap(map, upper, 'down')).toBe(lower);
  expect(stepOnMap(map, lower, 'up')).toBe(upper);
  expect(stepOnMap(map, upper, 'up')).toBe(upper);
});
