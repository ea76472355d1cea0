import { expect, test } from 'vitest';
import { joinCalls, SENT, splitCalls } from '../../../../src/domain/library/pack/pack-file.ts';
import { isPackFile } from '../../../../src/domain/library/pack/pack-index.ts';
import { isNewer, packsByWriter } from '../../../../src/domain/library/pack/packs-by-writer.ts';

test('calls that were joined come apart as they were, remarks too', () => {
  const calls = ['# mine\nid: a\nsays: "--- not a line of its own"\n', 'id: b\n', 'id: c\n'];
  expect(splitCalls(joinCalls(calls)).map(({ yaml }) => yaml)).toEqual(calls);
});

test('each knows how many lines stand before it', () => {
  const text = joinCalls(['id: a\nx: 1\n', 'id: b\n', 'id: c\n']);
  const lines = text.split('\n');
  expect(splitCalls(text).map(({ before }) => lines[before])).toEqual(['id: a', 'id: b', 'id: c']);
});

test('one call that begins with three hyphens is one call', () => {
  expect(splitCalls('---\nid: a\n').map(({ yaml }) => yaml)).toEqual(['id: a\n']);
  expect(splitCalls('---\r\nid: a\r\n---\r\nid: b\r\n')).toHaveLength(2);
  expect(splitCalls('')).toEqual([]);
});

test('what is sent can be told from every file of a host', () => {
  expect(isPackFile(SENT)).toBe(false);
});

const call = (file: string, by?: string) => ({
  ...{ id: 'x', title: file, goal: 'any' as const, hash: 'new', size: 1, file },
  ...(by === undefined ? {} : { by }),
});
const row = (pack: string | undefined, by: string, hash = 'new') => ({
  ...{ title: `kept ${pack}`, by, hash },
  ...(pack === undefined ? {} : { pack }),
});

test('what is offered and what is kept stand together, by their writers', () => {
  const packs = packsByWriter(
    [call('b.yaml', 'Leeds'), call('a.yaml', 'Leeds'), call('c.yaml')],
    [row('a.yaml', 'Leeds', 'old'), row('gone.yaml', 'Leeds'), row(SENT, 'Ana'), row(undefined, 'Me')],
  );
  expect(packs.map(({ by, items }) => [by, items.map(({ title }) => title)])).toEqual([
    [undefined, ['c.yaml']],
    ['Ana', ['kept sent']],
    ['Leeds', ['b.yaml', 'kept a.yaml', 'kept gone.yaml']],
  ]);
  expect(packs.flatMap(({ items }) => items.filter(isNewer)).map(({ title }) => title)).toEqual([
    'kept a.yaml',
  ]);
});
