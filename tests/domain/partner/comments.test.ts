import { describe, expect, test } from 'vitest';
import { commentsIn, NOT_WRITTEN } from '../../../src/domain/partner/comments-in.ts';
import { commentsFrom, takeComments } from '../../../src/domain/partner/take-comments.ts';
import { wordsInstead } from '../../../src/domain/partner/words-instead.ts';
import type { Script } from '../../../src/domain/script/script.ts';
import { settleComment } from '../../../src/domain/script/settle-comment.ts';
import { speech } from '../script/speech-for-tests.ts';

const script: Script = { openingId: 'o', goal: 'confirm-receipt', channels: {}, answers: [] };
const shown = [
  { id: 'l1', says: 'Hello.' },
  { id: 'l2', says: 'I applied.' },
];
const take = (to: Script, ...sent: Parameters<typeof takeComments>[3]) =>
  takeComments(to, 'key', shown, sent);

describe('what a partner wrote', () => {
  test('is a comment where there are words in it, else that the line is good', () => {
    const written = new Map([
      [4, { ...NOT_WRITTEN, good: true }],
      [1, { good: true, text: ' Slower. ', instead: '' }],
      [2, { ...NOT_WRITTEN, text: '  ' }],
      [0, { ...NOT_WRITTEN, instead: 'Hi.' }],
    ]);
    expect(commentsIn(written)).toEqual([
      { at: 0, instead: 'Hi.' },
      { at: 1, text: 'Slower.' },
      { at: 4, good: true },
    ]);
  });

  test('stands beside the line that they read, with the words as they read them', () => {
    expect(take(script, { at: 1, text: 'When?' }).comments).toEqual([
      { id: 'key/1', lineId: 'l2', read: 'I applied.', text: 'When?' },
    ]);
  });

  test('is left out where they were shown no such line', () => {
    expect(take(script, { at: 2, good: true })).toBe(script);
  });

  test('does not come back once it is done, unless they wrote something else', () => {
    const once = settleComment(take(script, { at: 0, text: 'Louder.' }), 'key/0', 'left');
    expect(take(once, { at: 0, text: 'Louder.' })).toBe(once);
    expect(take(once, { at: 0, text: 'Slower.' }).comments).toEqual([
      { id: 'key/0', lineId: 'l1', read: 'Hello.', text: 'Slower.' },
    ]);
  });

  test('is found again by the rehearsal that it came with', () => {
    const two = takeComments(take(script, { at: 0, good: true }), 'other', shown, [{ at: 0, good: true }]);
    expect(commentsFrom(two, 'key').map(({ id }) => id)).toEqual(['key/0']);
  });
});

test('a blank that stayed in their words is filled again with what they were not told', () => {
  const parts = [
    { text: 'I am a ' },
    { fact: 'position' as const },
    { text: '. Call ' },
    { fact: 'phone' as const },
  ];
  const facts = { position: 'cook', phone: '555 0199' };
  const instead = `Please call ${speech.blank('phone')}. I am your next ${speech.blank('position')}.`;
  expect(wordsInstead(instead, parts, facts, speech)).toBe('Please call 555 0199. I am your next cook.');
});
