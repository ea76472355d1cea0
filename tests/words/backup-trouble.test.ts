import { describe, expect, test } from 'vitest';
import { readBackup } from '../../src/storage/read-backup.ts';
import { backupTrouble, type FileTrouble } from '../../src/words/backup-trouble.ts';

describe('a refused file is told by its name, with the trouble, its place and what is safe', () => {
  test.each<[FileTrouble, string]>([
    [
      { rule: 'too-large', values: { millions: 51, limit: 50 } },
      'is too large: 51 million characters, and 50 is the most.',
    ],
    [{ rule: 'not-ours', values: {} }, 'is not a file that Callback saved.'],
    [
      { rule: 'truncated', values: { line: 4, column: 17 } },
      'is not complete: it stops at line 4, column 17. Copy it again from where it came from.',
    ],
    [
      { rule: 'damaged', values: { line: 4, column: 17 } },
      'is damaged at line 4, column 17, so it was left alone.',
    ],
    [{ rule: 'damaged', values: {} }, 'is damaged, so it was left alone.'],
    [
      { rule: 'newer', values: { v: 2 } },
      'is from a newer Callback. Open this page again with an internet connection, then try once more.',
    ],
    [
      { rule: 'bad-row', values: { store: 'openings', index: 2, field: 'facts.employer' } },
      'has something in it that cannot be read: job 3, at “facts.employer”.',
    ],
    [
      { rule: 'bad-row', values: { store: 'rehearsals', index: 0, field: '' } },
      'has something in it that cannot be read: practice call 1.',
    ],
    [
      { rule: 'bad-row', values: { store: 'calls', index: 1, field: 'on' } },
      'has something in it that cannot be read: noted call 2, at “on”.',
    ],
    [
      { rule: 'bad-row', values: { store: 'me', index: 0, field: 'v' } },
      'has something in it that cannot be read: what it says about you, at “v”.',
    ],
  ])('%j', (trouble, sentence) => {
    expect(backupTrouble(trouble, 'old.json')).toBe(`old.json ${sentence} Nothing here was changed.`);
  });

  test('as reading the file found it', () => {
    const read = readBackup('{"callback":"backup","v":1,"rows":{\n"me":[');
    expect('trouble' in read && backupTrouble(read.trouble, 'old.json')).toContain(
      'it stops at line 2, column 7.',
    );
  });
});
