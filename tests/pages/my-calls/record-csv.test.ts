import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { recordOf } from '../../../src/domain/calls/record/record-of.ts';
import { safeCell } from '../../../src/domain/calls/record/safe-cell.ts';
import { recordCsv } from '../../../src/pages/my-calls/record-csv.ts';
import { COLUMNS, type Column, recordCells } from '../../../src/words/my-record.ts';
import { anyCall, anyOpening } from '../../storage/any-rows.ts';

const WITH_NOTES: readonly Column[] = [...COLUMNS, 'notes'];
const OPENING = {
  facts: { employer: '=HYPERLINK("http://example.com")', position: 'line cook, "nights"' },
  adSays: 'none',
  via: 'direct',
  place: 'office',
  interest: 'good',
  noCalls: false,
  notes: '',
} as const;
const CALL = {
  id: 'c1',
  changedAt: 1,
  openingId: 'o1',
  on: '2028-02-29',
  channel: 'call',
  reached: 'person',
  outcome: 'receipt-confirmed',
  who: '＋Zoë',
  notes: '=1\nPrivate.',
} as const;
const entries = recordOf([CALL], { o1: OPENING }, {});

/** Read back as a spreadsheet does. */
const read = (csv: string) => Papa.parse<string[]>(csv.slice(1), { delimiter: ',', newline: '\r\n' }).data;

test('a contact is a line: ISO date, commas and quotes kept, formulas put out', () => {
  expect(recordCsv(entries, COLUMNS)).toBe(
    [
      '\ufeffDate,Employer,Job,How,Person,Result',
      `2028-02-29,"'=HYPERLINK(""http://example.com"")","line cook, ""nights""",Phone call,'＋Zoë,I talked to someone. They have my application.`,
    ].join('\r\n'),
  );
});

test('notes are in it only where they are wanted', () => {
  expect(recordCsv(entries, COLUMNS)).not.toContain('Private');
  expect(read(recordCsv(entries, WITH_NOTES))[1]?.at(-1)).toBe("'=1\nPrivate.");
});

test('the bytes are UTF-8 with a mark, so that a spreadsheet knows it', () => {
  const bytes = new TextEncoder().encode(recordCsv(entries, COLUMNS));
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

describe('whatever was typed', () => {
  const anyEntries = fc
    .tuple(fc.array(anyCall, { maxLength: 5 }), anyOpening)
    .map(([calls, opening]) =>
      recordOf(calls, Object.fromEntries(calls.map(({ openingId }) => [openingId, opening])), {}),
    );

  test('what is read back is what was written, line by line', () => {
    fc.assert(
      fc.property(anyEntries, (found) => {
        const [, ...lines] = read(recordCsv(found, WITH_NOTES));
        const cells = found.map((entry) => WITH_NOTES.map((column) => safeCell(recordCells(entry)[column])));
        expect(lines).toEqual(cells);
      }),
    );
  });

  test('no cell begins with a sign of a formula', () => {
    fc.assert(
      fc.property(anyEntries, (found) => {
        for (const cell of read(recordCsv(found, WITH_NOTES)).flat())
          expect(cell.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/);
      }),
    );
  });
});
