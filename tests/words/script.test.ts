import { expect, test } from 'vitest';
import { openingTitle } from '../../src/words/script.ts';

test.each([
  ['stock lead', 'Harlow Supply', 'Stock lead, Harlow Supply'],
  ['stock lead', undefined, 'Stock lead'],
  ['iOS developer', undefined, 'iOS developer'],
  ['  ', 'Harlow Supply', 'Harlow Supply'],
  [undefined, '', 'A job I applied for'],
])('a job that is "%s" at "%s" is called "%s"', (position, employer, title) => {
  expect(openingTitle(position, employer)).toBe(title);
});
