import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  codesSeen,
  collectCode,
  joinCodes,
  MOST_CODES,
  missingCodes,
  type SeenCodes,
} from '../../../src/storage/links/collect-codes.ts';
import { cutForCodes, NAME_LETTERS } from '../../../src/storage/links/cut-for-codes.ts';
import { deviceCodes, memoryCodes } from '../../../src/storage/links/kept-codes.ts';
import { packFragment } from '../../../src/storage/links/pack-fragment.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const anyPacked = fc
  .array(fc.constantFrom(...LETTERS), { minLength: NAME_LETTERS, maxLength: MOST_CODES * 1_000 })
  .map((letters) => letters.join(''));

const collectAll = (codes: readonly string[], start?: SeenCodes): SeenCodes => {
  let seen = start;
  for (const code of codes) {
    const next = collectCode(seen, code);
    if (next === 'not-ours') throw new Error(`not ours: ${code.slice(0, 40)}`);
    seen = next;
  }
  if (!seen) throw new Error('no code');
  return seen;
};

const PACKED = 'AQAJxAAAAAA'.padEnd(2_500, 'x');
const OTHER = 'AQAJxBBBBBB'.padEnd(2_500, 'y');

test('what was cut comes together again, in whatever order and however often its codes are seen', () => {
  fc.assert(
    fc.property(
      anyPacked.chain((packed) => {
        const codes = cutForCodes(packed);
        return fc.tuple(
          fc.constant(packed),
          fc.shuffledSubarray([...codes, ...codes], { minLength: codes.length * 2 }),
        );
      }),
      ([packed, seen]) => {
        expect(joinCodes(collectAll(seen))).toBe(packed);
      },
    ),
    { numRuns: 60 },
  );
});

test('each code says its set, its place and how many there are', () => {
  expect(cutForCodes(PACKED).map((code) => code.split('.').slice(0, 3))).toEqual([
    ['AQAJxAAAAAA', '1', '3'],
    ['AQAJxAAAAAA', '2', '3'],
    ['AQAJxAAAAAA', '3', '3'],
  ]);
  expect(cutForCodes('a'.repeat(1_000))).toHaveLength(1);
});

test('other words have another name, though they are as long', async () => {
  const nameOf = async (words: string) => cutForCodes((await packFragment(words)) ?? '')[0]?.split('.')[0];
  expect(await nameOf('Hello, my name is Ana.')).not.toBe(await nameOf('Hello, my name is Ada.'));
});

test('what is missing is told by its numbers, and nothing is joined before', () => {
  const [first = '', , third = ''] = cutForCodes(PACKED);
  const seen = collectAll([third]);
  expect(missingCodes(seen)).toEqual([1, 2]);
  expect(missingCodes(collectAll([first], seen))).toEqual([2]);
  expect(joinCodes(seen)).toBeUndefined();
});

test('a code of another set begins that set, and one that is seen again replaces what was there', () => {
  const [first = ''] = cutForCodes(PACKED);
  const other = collectAll(cutForCodes(OTHER).slice(0, 2), collectAll(cutForCodes(PACKED)));
  expect(missingCodes(other)).toEqual([3]);
  const damaged = collectAll([first.replaceAll('xx', 'zz')], collectAll(cutForCodes(PACKED)));
  expect(joinCodes(damaged)).not.toBe(PACKED);
  expect(joinCodes(collectAll([first], damaged))).toBe(PACKED);
});

describe('no code of ours', () => {
  const name = PACKED.slice(0, NAME_LETTERS);
  test.each([
    ['nothing', ''],
    ['no number', `${name}.1.abc`],
    ['a number of nought', `${name}.0.3.abc`],
    ['a number above the last', `${name}.4.3.abc`],
    ['more codes than there may be', `${name}.1.16.abc`],
    ['a number that is none', `${name}.1e0.3.abc`],
    ['a negative number', `${name}.-1.3.abc`],
    ['no letters', `${name}.1.3.`],
    ['other characters', `${name}.1.3.a%20b`],
    ['one more line', `${name}.1.3.abc\n`],
    ['a name that is too short', 'abc.1.3.abc'],
    ['letters without end', `${name}.1.3.${'a'.repeat(100_000)}`],
    ['a key of the language', '__proto__.1.3.abc'],
  ])('%s', (_, code) => {
    expect(collectCode(undefined, code)).toBe('not-ours');
  });
});

describe('codes that were seen are kept', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** As much of a browser's memory as the app uses. */
  const browser = (kept = new Map<string, string>()) => {
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    });
    return kept;
  };
  const seen = collectAll(cutForCodes(PACKED).slice(1));

  test('for the next tab, until they are forgotten', () => {
    const kept = browser();
    deviceCodes().keep(seen);
    const tab = deviceCodes();
    expect(tab.read()).toEqual(seen);
    tab.forget();
    expect(deviceCodes().read()).toBeUndefined();
    expect(kept.size).toBe(0);
  });

  test('in memory where the browser keeps nothing, and on a shared computer', () => {
    vi.stubGlobal('localStorage', undefined);
    for (const codes of [deviceCodes(), memoryCodes()]) {
      codes.keep(seen);
      expect(codes.read()).toEqual(seen);
      codes.forget();
      expect(codes.read()).toBeUndefined();
    }
  });

  test('and what cannot be read is left out', () => {
    browser(new Map([['callback-codes', `<b>\n${codesSeen(seen).join('\n')}\n{}`]]));
    expect(deviceCodes().read()).toEqual(seen);
  });
});
