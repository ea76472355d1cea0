import { expect, test } from 'vitest';
import { planRestore } from '../../src/storage/plan-restore.ts';
import { noRows } from '../../src/storage/rows.ts';
import { restoreCounts } from '../../src/words/restore-counts.ts';
import { me, opening, rowsForTests, settings } from '../storage/rows-for-tests.ts';

const older = { ...opening, changedAt: 1 };

test.each([
  ['nothing new', rowsForTests(), rowsForTests(), []],
  [
    'everything new',
    noRows(),
    rowsForTests(),
    [
      '1 job',
      '1 set of words',
      '1 practice call',
      '1 noted call',
      '1 practice call of your own',
      '1 set of words to begin with',
      'What you told about yourself',
      'Your settings',
    ],
  ],
  [
    'one job newer than here and one more',
    { ...noRows(), openings: [older] },
    { ...noRows(), openings: [opening, { ...opening, id: 'o2' }] },
    ['2 jobs (1 newer than here)'],
  ],
  ['what I told only', noRows(), { ...noRows(), me: [me] }, ['What you told about yourself']],
  ['settings only', noRows(), { ...noRows(), settings: [settings] }, ['Your settings']],
])('a file with %s', (_name, here, file, lines) => {
  expect(restoreCounts(planRestore(here, file))).toEqual(lines);
});
