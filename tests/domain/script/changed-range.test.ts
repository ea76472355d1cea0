import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedRange, type Range } from '../../../src/domain/script/changed-range.ts';

const show = (old: string, next: string, whole: Range[] = []) => {
  const { old: at, typed } = changedRange(old, next, whole);
  return `${old.slice(0, at.from)}[${old.slice(at.from, at.to)}>${typed}]${old.slice(at.to)}`;
};

describe('the smallest change', () => {
  test.each([
    ['', 'a', '[>a]'],
    ['a', '', '[a>]'],
    ['I am Al.', 'I am Ali.', 'I am Al[>i].'],
    ['I am Al.', 'I was Al.', 'I [am>was] Al.'],
    ['aa', 'aaa', 'aa[>a]'],
    ['one two', 'three', '[one two>three]'],
  ])('"%s" to "%s"', (old, next, shown) => {
    expect(show(old, next)).toBe(shown);
  });

  test('stands beside a fact where it can, not in it', () => {
    expect(show('An Anna', 'An An Anna', [{ from: 3, to: 7 }])).toBe('An [>An ]Anna');
    expect(show('abb x', 'ab x', [{ from: 2, to: 5 }])).toBe('a[b>]b x');
  });

  test('does not cut an emoji in two', () => {
    expect(show('a😀b', 'a😁b')).toBe('a[😀>😁]b');
  });
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 12 }),
);

test('makes the new text of the old one, whatever must not be cut', () => {
  fc.assert(
    fc.property(text, text, fc.nat(12), fc.nat(12), (old, next, from, length) => {
      const { old: at, typed } = changedRange(old, next, [{ from, to: from + length }]);
      expect(old.slice(0, at.from) + typed + old.slice(at.to)).toBe(next);
    }),
  );
});
