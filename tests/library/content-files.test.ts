import { expect, test } from 'vitest';
import { findingLine } from '../../src/cli/finding-line.ts';
import { files, findings } from './library-for-tests.ts';

test.each(files)('$path has no errors', ({ path }) => {
  const errors = findings.filter(({ file, severity }) => file === path && severity === 'error');
  expect(errors.map(findingLine)).toEqual([]);
});

test('advice is rare: the words are mended, or the rule is', () => {
  expect(
    findings
      .filter(({ severity }) => severity === 'advice')
      .map(findingLine)
      .slice(5),
  ).toEqual([]);
});
