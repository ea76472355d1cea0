import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTyped } from '../../../src/domain/partner/aloud/read-typed.ts';
import { writeAloud } from '../../../src/domain/partner/aloud/write-aloud.ts';
import { ofKind } from '../../library/library-for-tests.ts';
import { libraryCalls } from '../rehearsal/library-scenarios.ts';
import { anyRun, startOf } from './runs-for-tests.ts';

const list = ofKind('partner')[0]?.value.words ?? [];
const graphs = libraryCalls.map(({ graph }) => graph);

const waitingFor = (seed: number, key: string) => {
  const graph = graphs[seed % graphs.length];
  if (!graph) throw new Error('The library is empty');
  return { key, start: startOf(graph, seed) };
};
const waiting = [waitingFor(7, 'first'), waitingFor(8, 'second')];
const run = anyRun(waitingFor(8, '').start, 3);
const words = (writeAloud(run, waitingFor(8, '').start, 'second') ?? []).map((place) => list[place] ?? '');
const read = (typed: string | readonly string[]) =>
  readTyped(typeof typed === 'string' ? typed : typed.join(' '), list, waiting);
const put = (all: readonly string[], at: number, word: string) =>
  all.map((each, index) => (index === at ? word : each));
const found = { run, key: 'second' };

describe('words are taken', () => {
  test('as they were read, and the call they belong to is found', () => {
    expect(read(words)).toEqual(found);
  });
  test('in any case, with numbers, commas and line breaks between them', () => {
    expect(read(words.map((word, at) => `${at + 1}. ${word.toUpperCase()},\n`))).toEqual(found);
  });
  test('by their first four letters', () => {
    expect(read(words.map((word) => word.slice(0, 4)))).toEqual(found);
  });
  test('with a slip in each of them, whatever the letter', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (slips) => {
        const typed = words.map((word, at) => {
          const place = (slips[at] ?? 0) % word.length;
          const kind = (slips[at] ?? 0) % 3;
          const [before, letter, after] = [word.slice(0, place), word[place] ?? '', word.slice(place + 1)];
          return kind === 0 ? before + after : kind === 1 ? `${before}${letter}${letter}${after}` : word;
        });
        expect(read(typed)).toEqual(found);
      }),
    );
  });
});

describe('what is wrong is told', () => {
  test.each([
    ['', { rule: 'too-few', values: { count: 0 } }],
    [words.slice(1).join(' '), { rule: 'too-few', values: { count: words.length - 1 } }],
    ['river '.repeat(13), { rule: 'too-many', values: { count: 13 } }],
  ])('%j', (typed, trouble) => {
    expect(read(typed)).toEqual({ trouble });
  });
  test('a word that is none, with the one it is near', () => {
    expect(read([...words.slice(0, 2), 'qqqq', ...words.slice(3)])).toEqual({
      trouble: { rule: 'unknown-word', values: { word: 'qqqq', at: 3 } },
    });
    expect(read([...words.slice(0, 2), 'kidenys', ...words.slice(3)])).toEqual({
      trouble: { rule: 'unknown-word', values: { word: 'kidenys', at: 3, near: 'kidney' } },
    });
  });
  test('which word was likely taken for another', () => {
    const at = 4;
    const right = words[at] ?? '';
    const isLike = (word: string) => word[0] === right[0] && word.length === right.length && word !== right;
    const other = list.find(isLike) ?? '';
    expect(read(put(words, at, other))).toEqual({
      trouble: { rule: 'likely-wrong', values: { word: other, at: at + 1, rather: right } },
    });
  });
  test('two that changed places', () => {
    const swapped = put(put(words, 2, words[3] ?? ''), 3, words[2] ?? '');
    expect(read(swapped)).toEqual({
      trouble: { rule: 'likely-swapped', values: { word: words[3], at: 3, next: words[2] } },
    });
  });
  test('words of another call', () => {
    const others = writeAloud(run, waitingFor(8, '').start, 'third') ?? [];
    expect(read(others.map((place) => list[place] ?? ''))).toEqual({
      trouble: { rule: 'not-right', values: { count: others.length } },
    });
  });
});

test('words that nobody read aloud are refused, and quickly', () => {
  const begun = process.cpuUsage();
  let runs = 0;
  fc.assert(
    fc.property(fc.array(fc.nat(list.length - 1), { minLength: 8, maxLength: 12 }), (places) => {
      runs++;
      expect('trouble' in readTyped(places.map((place) => list[place]).join(' '), list, waiting)).toBe(true);
    }),
    { numRuns: 40 },
  );
  // of the processor, not of the clock: other tests run beside this one
  expect(process.cpuUsage(begun).user / 1_000 / runs).toBeLessThan(200);
});
