import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Findable, findAnswer, indexAnswers } from '../../../src/domain/script/find-answer.ts';

const ROWS: Findable[] = [
  { id: 'later', says: 'Call later.', about: 'Not now, in a meeting', line: 'When is a good time?' },
  { id: 'meeting', says: 'They’re in a meeting.', line: 'Thank you. I will call then.', own: true },
  { id: 'pay', says: 'What pay do you hope for?', line: 'What do you usually pay?' },
  { id: 'mine', says: 'What pay?', line: 'Between ______ and ______.', own: true },
  { id: 'cafe', says: 'Come to the café.', line: 'I will be there.' },
  { id: 'chinese', says: '我们已经招满了', line: '谢谢您。' },
  { id: 'arabic', says: 'أرسل بريدًا إلكترونيًا', line: 'سأرسله اليوم.' },
  { id: 'korean', says: '나중에 전화 주세요', line: '네, 감사합니다.' },
];
const index = indexAnswers(ROWS);
const found = (typed: string) =>
  findAnswer(typed, index)
    .map(({ id }) => id)
    .join(' ');

test.each([
  ['', ''],
  ['  …', ''],
  ['mee', 'meeting later'],
  ['MEETING', 'meeting later'],
  ['theyre', 'meeting'],
  ['they’re', 'meeting'],
  ['pay', 'mine pay'],
  ['pay hope', 'pay'],
  ['usually', 'pay'],
  ['cafe', 'cafe'],
  ['café', 'cafe'],
  ['招满', 'chinese'],
  ['بري', 'arabic'],
  ['전', 'korean'],
  ['eeting', ''],
  ['meeting pay', ''],
])('"%s" finds "%s"', (typed, ids) => {
  expect(found(typed)).toBe(ids);
});

test('the first letters of any word they say find it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ROWS), fc.nat(), fc.integer({ min: 1, max: 3 }), (row, at, letters) => {
      const words = row.says.split(/\s+/);
      const start = [...(words[at % words.length] ?? '')].slice(0, letters).join('');
      expect(findAnswer(start, index)).toContain(row);
    }),
  );
});

test('one letter more never finds a row that was not there before', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('p', 'a', 'y', ' ', 'm', 'e'), maxLength: 8 }), (typed) => {
      const before = findAnswer(typed.slice(0, -1), index);
      if (before.length > 0) for (const row of findAnswer(typed, index)) expect(before).toContain(row);
    }),
  );
});
