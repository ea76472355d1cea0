import { describe, expect, test } from 'vitest';
import { readAloud } from '../../../src/domain/partner/aloud/read-aloud.ts';
import { writeAloud } from '../../../src/domain/partner/aloud/write-aloud.ts';
import { libraryCalls } from '../rehearsal/library-scenarios.ts';
import { graphOf } from '../rehearsal/scenario-for-tests.ts';
import { anyRun, startOf } from './runs-for-tests.ts';

const RUNS = 40;
const seeds = Array.from({ length: RUNS }, (_, seed) => seed);

describe('what was noted comes back from the words, whatever happened', () => {
  test.each(libraryCalls.map(({ graph }) => [graph.id, graph] as const))('%s', (_, graph) => {
    for (const seed of seeds) {
      const start = startOf(graph, seed);
      const run = anyRun(start, seed);
      const words = writeAloud(run, start, 'a');
      if (!words) continue;
      expect(words.length).toBeGreaterThanOrEqual(8);
      expect(words.length).toBeLessThanOrEqual(12);
      expect(readAloud(words, start, 'a')).toEqual(run);
    }
  });
});

test('ninety-seven calls in a hundred fit, and ninety in the eight words that are the fewest', () => {
  const all = libraryCalls.flatMap(({ graph }) =>
    seeds.map((seed) => writeAloud(anyRun(startOf(graph, seed), seed), startOf(graph, seed), 'a')),
  );
  expect(all.filter((words) => words).length / all.length).toBeGreaterThan(0.97);
  expect(all.filter((words) => words?.length === 8).length / all.length).toBeGreaterThan(0.9);
});

const graph = graphOf({
  a: { says: ['A.'], moves: { greet: 'b', push: 'a' }, otherwise: 'b' },
  b: { says: ['B.'], moves: { 'thank-close': 'bye', push: 'a' }, otherwise: 'bye' },
});
const start = startOf(graph, 1);
const greeted = [{ move: 'greet', stumbled: true }];

test('a call that was stopped comes back as far as it went', () => {
  const words = writeAloud({ noted: greeted }, start, 'a') ?? [];
  expect(readAloud(words, start, 'a')).toEqual({ noted: greeted });
});

test('a call that nothing was noted of has words too', () => {
  const words = writeAloud({ noted: [] }, start, 'a') ?? [];
  expect(readAloud(words, start, 'a')).toEqual({ noted: [] });
});

test("a partner's own words are not in them", () => {
  const words = writeAloud(
    { noted: greeted, keep: { text: 'Your voice.' }, change: { pick: 3 } },
    start,
    'a',
  );
  expect(readAloud(words ?? [], start, 'a')).toEqual({ noted: greeted, change: { pick: 3 } });
});

test('the words of one call are not those of another', () => {
  const words = writeAloud({ noted: greeted }, start, 'a') ?? [];
  expect(readAloud(words, start, 'b')).toBeUndefined();
  expect(readAloud(words.slice(1), start, 'a')).toBeUndefined();
});

test('a call of very many turns does not fit, and says so', () => {
  const noted = Array.from({ length: 60 }, () => ({ move: 'ask-repeat', stumbled: true }));
  expect(writeAloud({ noted }, start, 'a')).toBeUndefined();
});

test('what could not have been noted is refused', () => {
  expect(() => writeAloud({ noted: [{ move: 'wait', stumbled: false }] }, start, 'a')).toThrow(RangeError);
});
