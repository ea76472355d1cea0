import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPackFile, readPackIndex, writePackIndex } from '../../../../src/domain/library/pack/pack-index.ts';

const CALL = {
  id: 'bakery',
  title: 'The bakery is busy',
  by: 'Job club, Leeds',
  goal: 'any' as const,
  hash: '0123456789ab',
  size: 900,
  file: 'shops/bakery.yaml',
};
const index = (change: object, format: unknown = 1) =>
  readPackIndex(JSON.stringify({ format, scenarios: [{ ...CALL, ...change }] })).is;

test('what is written is read again, by file', () => {
  const other = { ...CALL, id: 'another', file: 'a.yaml' };
  expect(readPackIndex(writePackIndex([CALL, other]))).toEqual({ is: 'index', calls: [other, CALL] });
  expect(writePackIndex([CALL, other])).toBe(writePackIndex([other, CALL]));
});

test.each([
  '../secret.yaml',
  '/etc/a.yaml',
  'a/../b.yaml',
  './a.yaml',
  'a//b.yaml',
  '.hidden.yaml',
  'a\\b.yaml',
  'https://x/a.yaml',
  'a.yaml?b',
  'a#b.yaml',
  '%2e%2e/a.yaml',
  'a.js',
  '',
  'a\u0000.yaml',
  '//host/a.yaml',
  `${'a'.repeat(200)}.yaml`,
])('%j is no file of a pack', (file) => {
  expect(isPackFile(file)).toBe(false);
  expect(index({ file })).toBe('no-index');
});

test.each(['a.yaml', 'a.yml', 'shops/bakery 2.yaml', 'кафе/чай.yaml', 'a..b.yaml'])('%j is one', (file) => {
  expect(index({ file })).toBe('index');
});

test.each([
  { id: '__proto__' },
  { id: 'A' },
  { title: '' },
  { title: 'x'.repeat(2_001) },
  { by: 7 },
  { goal: 'win' },
  { hash: 'x' },
  { hash: '0123456789AB' },
  { size: -1 },
  { size: 1_000_001 },
  { size: 1.5 },
  { size: '9' },
  { file: undefined },
])('%j is refused', (change) => {
  expect(index(change)).toBe('no-index');
});

test.each([
  ['newer', '{"format": 2, "scenarios": "what"}'],
  ['no-index', '{"format": 0, "scenarios": []}'],
  ['no-index', '<!doctype html><title>Not found</title>'],
  ['no-index', ''],
  ['no-index', '[]'],
  ['no-index', `{"format": 1, "scenarios": []}${' '.repeat(1_000_000)}`],
  ['no-index', JSON.stringify({ format: 1, scenarios: Array.from({ length: 501 }, () => CALL) })],
])('%s: %.40s', (is, text) => {
  expect(readPackIndex(text).is).toBe(is);
});

test('an id stands once', () => {
  const scenarios = [CALL, { ...CALL, file: 'b.yaml' }];
  expect(readPackIndex(JSON.stringify({ format: 1, scenarios }))).toMatchObject({
    calls: [{ file: 'b.yaml' }],
  });
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readPackIndex(text).is !== 'index'));
});
