import { expect, test } from 'vitest';
import type { Moment } from '../../../src/domain/library/ids.ts';
import { addLine } from '../../../src/domain/script/add-line.ts';
import { linesInUse, linesLeftOut } from '../../../src/domain/script/lines-in-use.ts';
import { moveLine } from '../../../src/domain/script/move-line.ts';
import type { Line } from '../../../src/domain/script/script.ts';

const line = (id: string, rest: Partial<Line> = {}): Line => ({ id, moment: 'ask', parts: [], ...rest });
const LINES = [line('a'), line('b', { out: true }), line('c', { onlyIf: 'contact' }), line('d')];
const shown = ['a', 'd'];
const ids = (lines: readonly Line[]) => lines.map(({ id }) => id).join('');

test('a line passes the next one that is shown, whatever stands between them', () => {
  expect(ids(moveLine(LINES, 'd', -1, shown))).toBe('dabc');
  expect(ids(moveLine(LINES, 'a', 1, shown))).toBe('bcda');
});

test('the first does not go up, the last not down, and one that is not shown does not move', () => {
  expect(moveLine(LINES, 'a', -1, shown)).toBe(LINES);
  expect(moveLine(LINES, 'd', 1, shown)).toBe(LINES);
  expect(moveLine(LINES, 'b', 1, shown)).toBe(LINES);
});

test('there and back is the same order of what is shown', () => {
  const down = moveLine(LINES, 'a', 1, shown);
  expect(ids(moveLine(down, 'a', -1, ['d', 'a'])).replace(/[bc]/g, '')).toBe('ad');
});

test('a line that was left out is not said, and can be put back', () => {
  const draft = { style: 'plain' as const, lines: LINES };
  expect(ids(linesInUse(draft, {}))).toBe('ad');
  expect(ids(linesLeftOut(draft, {}))).toBe('b');
});

test.each<[Moment, string]>([
  ['disclose', 'identify disclose ask thanks'],
  ['greet', 'greet identify ask thanks'],
  ['ask', 'identify ask ask thanks'],
  ['recover', 'identify ask thanks recover'],
])('a line for %s is added where that moment comes in a call', (moment, order) => {
  const lines = (['identify', 'ask', 'thanks'] as const).map((each) => line(each, { moment: each }));
  const added = addLine({ style: 'plain', lines }, { id: 'new', moment, parts: [] });
  expect(added.lines.map((each) => each.moment).join(' ')).toBe(order);
});
