import Papa from 'papaparse';
import type { RecordEntry } from '../../domain/calls/record/record-of.ts';
import { safeCell } from '../../domain/calls/record/safe-cell.ts';
import { type Column, RECORD, recordCells } from '../../words/my-record.ts';

/** Without it Excel takes the file for one in an old alphabet. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The record as CSV (RFC 4180): a head, then a line for each contact, dates as ISO, no cell that a spreadsheet would
 * work out. The writer's own guard against formulas stays off: it lets through a cell of several lines.
 */
export function recordCsv(entries: readonly RecordEntry[], columns: readonly Column[]): string {
  const head = columns.map((column) => RECORD.columns[column]);
  const lines = entries.map((entry) => {
    const cells = recordCells(entry);
    return columns.map((column) => safeCell(cells[column]));
  });
  return BYTE_ORDER_MARK + Papa.unparse([head, ...lines], { newline: '\r\n' });
}
