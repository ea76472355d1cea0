import { expect, test } from 'vitest';
import type { ResponseEntry } from '../../../src/domain/library/schemas.ts';
import { findResponses } from '../../../src/domain/script/find-responses.ts';

const entry = (id: string, short: string, tests = ''): ResponseEntry => ({
  id,
  role: 'any',
  tones: ['neutral'],
  short,
  tests,
  good: '',
  poor: '',
});
const ALL = [
  entry('meeting', 'They’re in a meeting.'),
  entry('later', 'Call later.', 'Can you turn a meeting into a time?'),
  entry('pay', 'What pay do you hope for?'),
  entry('cafe', 'Come to the café.'),
];

test.each([
  ['', 'meeting later pay cafe'],
  ['  ', 'meeting later pay cafe'],
  ['mee', 'meeting later'],
  ['MEETING', 'meeting later'],
  ["they're", 'meeting'],
  ['cafe', 'cafe'],
  ['hope pa', 'pay'],
  ['eeting', ''],
  ['pay meeting', ''],
])('"%s" may mean %s', (typed, ids) => {
  expect(
    findResponses(typed, ALL)
      .map(({ id }) => id)
      .join(' '),
  ).toBe(ids);
});
