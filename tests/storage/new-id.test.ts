import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newId } from '../../src/storage/new-id.ts';
import { readRow } from '../../src/storage/read-row.ts';
import { opening } from './rows-for-tests.ts';

const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });
const idOf = (from: Uint8Array) => newId(() => from);

test.each([
  // RFC 4648's alphabet, in lower case; 16 bytes are 25 letters and 3 bits
  [new Uint8Array(16), 'aaaaaaaaaaaaaaaaaaaaaaaaaa'],
  [new Uint8Array(16).fill(255), '7777777777777777777777777' + '4'],
  [new TextEncoder().encode('foobarfoobarfoob'), 'mzxw6ytbojtg633cmfzgm33pmi'],
])('%s is written as %s', (from, id) => {
  expect(idOf(from)).toBe(id);
});

test('sixteen random bytes are asked for', () => {
  let asked = 0;
  newId((count) => {
    asked = count;
    return new Uint8Array(count);
  });
  expect(asked).toBe(16);
});

test('different bytes give different ids', () => {
  fc.assert(
    fc.property(
      bytes,
      bytes,
      (one, other) => (idOf(one) === idOf(other)) === (String(one) === String(other)),
    ),
  );
});

test('an id can stand in an address and is the id of a row', () => {
  fc.assert(
    fc.property(bytes, (from) => {
      const id = idOf(from);
      expect(encodeURIComponent(id)).toBe(id);
      expect(readRow('openings', { ...opening, id })).toEqual({ row: { ...opening, id } });
    }),
  );
});
