import { expect, test } from 'vitest';
import { initialsOf } from '../../../src/domain/card/initials-of.ts';

test.each([
  ['Amina Yusuf', 'A.Y.'],
  ['amina yusuf', 'A.Y.'],
  ['  Ana   Lúcia de Souza ', 'A.L.D.'],
  ['Émile', 'É.'],
  ['E\u0301mile', 'E\u0301.'],
  ['王小明', '王'],
  ['김 민수', '김민'],
  ['👩🏽‍🚀 Kim', '👩🏽‍🚀K.'],
  ['(Bo) Li', 'B.L.'],
  ['- Li', 'L.'],
  ['', ''],
  ['   ', ''],
])('the initials of "%s" are "%s"', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
