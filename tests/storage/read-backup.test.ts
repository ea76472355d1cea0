import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BACKUP_VERSION, makeBackup } from '../../src/storage/make-backup.ts';
import { BACKUP_LIMIT, readBackup } from '../../src/storage/read-backup.ts';
import { noRows } from '../../src/storage/rows.ts';
import { anyRows } from './any-rows.ts';
import {
  opening,
  rehearsal,
  rehearsalHeard,
  rowsBeforeCalls,
  rowsBeforeScenarios,
  rowsForTests,
  script,
  settingsHeard,
} from './rows-for-tests.ts';

const NOW = 1_795_000_000_000;
const whole = makeBackup(rowsForTests(), NOW);
const troubleOf = (text: string) => {
  const read = readBackup(text);
  return 'trouble' in read ? read.trouble : undefined;
};
const file = (rest: object) =>
  JSON.stringify({ callback: 'backup', v: BACKUP_VERSION, savedAt: NOW, rows: noRows(), ...rest });
const withOpening = (row: string) =>
  `{"callback":"backup","v":1,"savedAt":1,"rows":{"openings":[${JSON.stringify(opening)},${row}]}}`;

describe('a backup file', () => {
  test('gives back every row, whatever was typed', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(readBackup(makeBackup(rows, NOW))).toMatchObject({ savedAt: NOW, rows });
      }),
    );
  });

  test('keeps which answers stay off a card', () => {
    const marked = {
      ...script,
      answers: script.answers.map((each) => ({ ...each, private: true as const })),
    };
    const rows = { ...rowsForTests(), scripts: [marked] };
    expect(readBackup(makeBackup(rows, NOW))).toMatchObject({ rows });
  });

  test('counts what it holds', () => {
    const read = readBackup(whole);
    expect('counts' in read && read.counts).toEqual({
      me: 1,
      openings: 1,
      scripts: 1,
      rehearsals: 1,
      calls: 1,
      scenarios: 1,
      templates: 1,
      settings: 1,
    });
  });

  test.each([
    ['begins with a byte order mark', `\uFEFF${whole}`],
    ['was set out anew by an editor', JSON.stringify(JSON.parse(whole), null, '\t')],
    ['has the line ends of Windows', whole.replaceAll('\n', '\r\n')],
  ])('is read when it %s', (_name, text) => {
    expect(readBackup(text)).toMatchObject({ rows: rowsForTests() });
  });

  test('saved by the first version is still read', () => {
    const saved = readFileSync(join(import.meta.dirname, 'saved-samples', 'backup-v1.txt'), 'utf8');
    expect(readBackup(saved)).toMatchObject({ rows: rowsBeforeCalls() });
  });

  test('saved when the app had learned to hear is read with all of it', () => {
    const saved = readFileSync(join(import.meta.dirname, 'saved-samples', 'backup-v1-heard.txt'), 'utf8');
    expect(readBackup(saved)).toMatchObject({
      rows: { ...rowsBeforeScenarios(), rehearsals: [rehearsal, rehearsalHeard], settings: [settingsHeard] },
    });
  });

  test('that lacks a kind of row holds none of it', () => {
    expect(readBackup(file({ rows: { openings: [opening] } }))).toMatchObject({
      rows: { ...noRows(), openings: [opening] },
    });
  });
});

describe('a file that was cut off', () => {
  test('is refused with the place where it stops, wherever that is', () => {
    fc.assert(
      fc.property(fc.nat(whole.trimEnd().length - 1), (length) => {
        const lines = whole.slice(0, length).split('\n');
        const place = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
        expect(troubleOf(whole.slice(0, length))).toEqual({ rule: 'truncated', values: place });
      }),
    );
  });
});

describe('a file is refused', () => {
  test.each<[string, string, object]>([
    ['that is text of another kind', 'Dear Ms Lee,', { rule: 'not-ours', values: {} }],
    ['that is a picture', '\u0089PNG\r\n\u001a\n', { rule: 'not-ours', values: {} }],
    ['that is other JSON', '{"openings":[]}', { rule: 'not-ours', values: {} }],
    ['that is other JSON, and broken', '{"openings":[', { rule: 'not-ours', values: {} }],
    ['that is a list', '[]', { rule: 'not-ours', values: {} }],
    ['that is nothing', 'null', { rule: 'not-ours', values: {} }],
    ['of a newer app', file({ v: BACKUP_VERSION + 1 }), { rule: 'newer', values: { v: BACKUP_VERSION + 1 } }],
    [
      'with a kind of row that only a newer app knows',
      file({ rows: { ...noRows(), letters: [] } }),
      { rule: 'newer', values: { v: BACKUP_VERSION } },
    ],
    ['with no version', file({ v: '1' }), { rule: 'damaged', values: {} }],
    ['with no time', file({ savedAt: 'today' }), { rule: 'damaged', values: {} }],
    ['with no rows', file({ rows: [] }), { rule: 'damaged', values: {} }],
    ['where a list is something else', file({ rows: { me: {} } }), { rule: 'damaged', values: {} }],
    [
      'with a letter too many, naming the place',
      whole.replace('"id":"opening1"', '"id""opening1"'),
      { rule: 'damaged', values: { line: 6, column: 6 } },
    ],
    [
      'with a quote too few, naming the place',
      whole.replace('"id":"opening1"', '"id:"opening1"'),
      { rule: 'damaged', values: { line: 6, column: 7 } },
    ],
    [
      'with a row that is no row',
      withOpening('7'),
      { rule: 'bad-row', values: { store: 'openings', index: 1, field: '' } },
    ],
    [
      'with a row of another version',
      withOpening(JSON.stringify({ ...opening, v: 2 })),
      { rule: 'bad-row', values: { store: 'openings', index: 1, field: 'v' } },
    ],
    [
      'with a row from beyond the end of time',
      withOpening(JSON.stringify({ ...opening, changedAt: 8.64e15 })),
      { rule: 'bad-row', values: { store: 'openings', index: 1, field: 'changedAt' } },
    ],
    [
      'with an id that is an address',
      withOpening(JSON.stringify({ ...opening, id: '../settings' })),
      { rule: 'bad-row', values: { store: 'openings', index: 1, field: 'id' } },
    ],
    ...['__proto__', 'constructor', 'toString'].map((key): [string, string, object] => [
      `with a field called ${key}`,
      withOpening(JSON.stringify(opening).replace('{', `{"${key}":{"isAdmin":true},`)),
      { rule: 'bad-row', values: { store: 'openings', index: 1, field: key } },
    ]),
    [
      'with a kind of row called __proto__',
      file({}).replace('"rows":{', '"rows":{"__proto__":[],'),
      { rule: 'newer', values: { v: BACKUP_VERSION } },
    ],
  ])('%s', (_name, text, trouble) => {
    expect(troubleOf(text)).toEqual(trouble);
  });

  test('that is too large, before it is read', () => {
    const text = ' '.repeat(BACKUP_LIMIT * 1_000_000 + 1);
    expect(troubleOf(text)).toEqual({
      rule: 'too-large',
      values: { millions: BACKUP_LIMIT + 1, limit: BACKUP_LIMIT },
    });
  });

  test('with settings that poison nothing', () => {
    const text = file({ rows: { settings: [] } }).replace(
      '"settings":[',
      '"settings":[{"id":"settings","v":1,"changedAt":1,"__proto__":{"theme":"dark"},"constructor":{"prototype":{"worry":1}}}',
    );
    const read = readBackup(text);
    expect('rows' in read && read.rows.settings[0]?.theme).toBe('system');
    expect(Object.keys({})).toEqual([]);
    expect(({} as Record<string, unknown>)['theme']).toBeUndefined();
  });
});
