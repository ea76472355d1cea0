import { expect, test } from 'vitest';
import { readWords } from '../../../../src/domain/script/marks/read-words.ts';
import { sentencesOf } from '../../../../src/domain/script/marks/sentences.ts';

test.each([
  ['Hello. Is Mr. Lee in?', 2],
  ['I came at 9.30 a.m. with Dr. Okafor.', 1],
  ['I came at nine a.m. Then I left.', 2],
  ['Write to ann@example.com today.', 1],
  ['It is J. Lee speaking.', 1],
  ['I work at Lee Ltd. in Leeds.', 1],
  ['I work at Lee Ltd. It is in Leeds.', 2],
  ['It is spelled L, E, E. Thank you.', 2],
  ['Wait… I have it here.', 1],
  ['What?! No.', 2],
  ['One line\nand another', 2],
  ['...', 0],
  ['', 0],
])('%s', (text, count) => {
  expect(sentencesOf(readWords(text))).toHaveLength(count);
});
