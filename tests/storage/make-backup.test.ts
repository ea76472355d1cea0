import { expect, test } from 'vitest';
import { makeBackup } from '../../src/storage/make-backup.ts';
import { noRows } from '../../src/storage/rows.ts';
import { opening, rowsForTests } from './rows-for-tests.ts';

test('a backup has a line for each row, so that trouble is found by line', () => {
  const rows = { ...noRows(), openings: [opening, { ...opening, id: 'opening2', notes: 'Two\nlines.' }] };
  const lines = makeBackup(rows, 5).split('\n');
  expect(
    lines.filter((line) => line.includes('"id"')).map((line) => JSON.parse(line.replace(/,$/, ''))),
  ).toEqual(rows.openings);
});

test('a backup says what it is, first of all', () => {
  expect(makeBackup(noRows(), 5)).toMatch(/^\{"callback":"backup","v":1,"savedAt":5,/);
});

test('the same rows make the same backup', () => {
  expect(makeBackup(rowsForTests(), 5)).toBe(makeBackup(rowsForTests(), 5));
});
