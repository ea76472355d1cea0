import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBreak } from '../../src/storage/find-break.ts';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const show = (text: string) => {
  const found = findBreak(text);
  return found && `${found.kind} ${found.line}:${found.column}`;
};

describe('the place where text stops being JSON', () => {
  test.each([
    ['', 'cut 1:1'],
    ['{"a":[1,2', 'cut 1:10'],
    ['{"a":"on', 'cut 1:9'],
    ['{"a":"on\\', 'cut 1:10'],
    ['{"a":"\\u12', 'cut 1:11'],
    ['{"a":tru', 'cut 1:9'],
    ['{"a":-', 'cut 1:7'],
    ['{\n"a": 1,\n', 'cut 3:1'],
    ['{"a" 1}', 'wrong 1:6'],
    ['{"a":1]', 'wrong 1:7'],
    ['{"a":1}}', 'wrong 1:8'],
    ['[1,]', 'wrong 1:4'],
    ['{"a":1,}', 'wrong 1:8'],
    ['{a:1}', 'wrong 1:2'],
    ['[01]', 'wrong 1:3'],
    ["['a']", 'wrong 1:2'],
    ['["a\nb"]', 'wrong 1:4'],
    ['["\\x"]', 'wrong 1:3'],
    ['["\\u12g4"]', 'wrong 1:3'],
    ['{"rows":[\n{"id":1}\n{"id":2}]}', 'wrong 3:1'],
    ['[1] and more', 'wrong 1:5'],
    ['[undefined]', 'wrong 1:2'],
  ])('of %j is %s', (text, place) => {
    expect(show(text)).toBe(place);
  });

  test('is nowhere in JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => findBreak(text) === undefined));
    expect(findBreak(' {"a" : [ 1.5e-7 , null, "\\u00e9\\"" ] }\r\n')).toBeUndefined();
  });

  test('is found exactly where the parser refuses too, whatever was done to the text', () => {
    const spoilt = fc
      .tuple(fc.json(), fc.nat(), fc.nat(2), fc.constantFrom('"', '{', ']', ',', ':', '\\', '\n', '1', 'e'))
      .map(([text, at, removed, put]) => {
        const start = at % (text.length + 1);
        return text.slice(0, start) + put + text.slice(start + removed);
      });
    fc.assert(
      fc.property(spoilt, (text) => (findBreak(text) === undefined) === parses(text)),
      { numRuns: 2000 },
    );
  });

  test('is the end of a list that was cut off, wherever that was', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), fc.nat(), (value, at) => {
        const text = JSON.stringify(value);
        const cut = text.slice(0, at % text.length);
        expect(findBreak(cut)).toEqual({ kind: 'cut', line: 1, column: cut.length + 1 });
      }),
    );
  });

  test('is found in a long text at once', () => {
    expect(show(`["${'a'.repeat(5_000_000)}`)).toBe('cut 1:5000003');
    expect(findBreak('['.repeat(1_000_000))?.kind).toBe('cut');
  });
});
