import { expect, test } from 'vitest';
import { parseSay } from '../../src/domain/library/parse-say.ts';
import { fillParts } from '../../src/domain/script/fill.ts';
import { speechFor } from '../../src/words/speech-for.ts';

test.each([
  ['My number is {{phone}}.', 'My number is ______ (your number).'],
  ['I applied for the {{position}} job.', 'I applied for the ______ job.'],
])('%s reads as %s while nothing is known', (say, filled) => {
  expect(fillParts(parseSay(say).parts, {}, speechFor('2026-11-25'))).toBe(filled);
});
