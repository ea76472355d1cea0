import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeCell } from '../../../../src/domain/calls/record/safe-cell.ts';

describe('what could be worked out gets an apostrophe', () => {
  test.each([
    ['=1+2'],
    ['+44 20 7946 0000'],
    ['-5'],
    ['@SUM(A1)'],
    ['\t=1+2'],
    ['\tplain'],
    ['\r=1+2'],
    ['\nplain'],
    ['   =1+2'],
    ['\u00a0=1+2'],
    ['\u200b=1+2'],
    ['\ufeff=1+2'],
    ['\u202e=1+2'],
    ['\u0000=1+2'],
    ['＝1+2'],
    ['＋1'],
    ['－1'],
    ['＠SUM(A1)'],
    ['﹦1'],
    ['=1\nsecond line'],
    ['=HYPERLINK("http://example.com?x="&A1,"Open")'],
  ])('%j', (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  });
});

describe('everything else stays as it was typed', () => {
  test.each([
    [''],
    ['   '],
    ['Northgate Foods'],
    ['1 = 1'],
    ['Smith - Jones'],
    ['O’Brien, "Bob"'],
    ['مرحبا'],
    ['🙂 =1'],
    ["'quoted'"],
    ['— with a dash'],
    ['2026-11-25'],
  ])('%j', (text) => {
    expect(safeCell(text)).toBe(text);
  });
});

test('nothing that was typed is lost, and no cell begins with a sign of a formula', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '＝', '＠', 'a') }),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const cell = safeCell(text);
      expect([text, `'${text}`]).toContain(cell);
      expect(cell.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/);
      expect(cell).not.toMatch(/^[\t\r\n]/);
    }),
  );
});
