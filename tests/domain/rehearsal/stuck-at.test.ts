import { describe, expect, test } from 'vitest';
import type { Reply, TranscriptTurn } from '../../../src/domain/rehearsal/rehearsal.ts';
import { stuckAt } from '../../../src/domain/rehearsal/stuck-at.ts';

type Given = Partial<Omit<NonNullable<TranscriptTurn['reply']>, 'move'>>;

/** "pickup greet" is a good reply at a turn; a turn alone is not replied to yet. */
const at = (turnAndMove: string, given: Given = {}): TranscriptTurn => {
  const [turn = '', move] = turnAndMove.split(' ');
  const reply: Reply & { judgement: 'good' } = { move: move ?? '', stage: 'full', judgement: 'good' };
  return { turn, says: '', ...(move === undefined ? {} : { reply: { ...reply, ...given } }) };
};
const show = (...transcript: TranscriptTurn[]) =>
  stuckAt(transcript)
    .map((each) => `${each.at} ${each.why}`)
    .join(', ');

const poor = { judgement: 'poor' as const };
const otherwise = { judgement: 'otherwise' as const };
const lost = { judgement: 'lost' as const };
const blank = { blank: true as const };
const back = { tried: [{ move: 'push' }] };

describe('the person got stuck', () => {
  test.each<[string, TranscriptTurn[], string]>([
    ['not by a good reply', [at('a greet'), at('b')], ''],
    ['not by being slow, or by peeking at their words', [at('a greet', { stage: 'blank' })], ''],
    ['by a blank mind, however good the reply', [at('a greet', blank)], '0 blank'],
    ['by stepping back, however good the reply', [at('a greet', back)], '0 back'],
    ['not by stepping back that was of nothing', [at('a greet', { tried: [] })], ''],
    ['by a poor reply', [at('a greet'), at('b push', poor)], '1 poor'],
    ['by one that does not help here', [at('a complain', otherwise)], '0 otherwise'],
    [
      'once, and help asked for comes before the reply',
      [at('a push', { ...poor, ...back, ...blank })],
      '0 blank',
    ],
    ['by the step back before the reply', [at('a push', { ...poor, ...back })], '0 back'],
    ['by what a partner saw, however good the reply', [at('a greet', { stumbled: true })], '0 stumbled'],
    [
      'by a poor reply sooner than by what a partner saw',
      [at('a push', { ...poor, stumbled: true })],
      '0 poor',
    ],
    ['at several turns', [at('a push', poor), at('b x', otherwise)], '0 poor, 1 otherwise'],
    ['not where nothing was replied yet', [at('a')], ''],
  ])('%s', (_, transcript, stuck) => {
    expect(show(...transcript)).toBe(stuck);
  });
});

describe('only the first arrival counts', () => {
  test.each<[string, TranscriptTurn[], string]>([
    ['a poor reply later', [at('a greet'), at('b greet'), at('a push', poor)], ''],
    ['a blank mind later', [at('a push', poor), at('a greet', blank)], '0 poor'],
  ])('%s', (_, transcript, stuck) => {
    expect(show(...transcript)).toBe(stuck);
  });
});

describe('a turn that is said again is the same arrival', () => {
  test.each<[string, TranscriptTurn[], string]>([
    ['"say that again" is not stuck', [at('a ask-repeat'), at('a greet')], ''],
    ['nor is silence', [at('a wait'), at('a wait'), at('a greet')], ''],
    ['but a poor reply after it is', [at('a ask-repeat'), at('a push', poor)], '1 poor'],
    ['and so is a blank mind after it', [at('a wait'), at('a greet', blank)], '1 blank'],
    [
      'a blank mind before it is at the reply that was found in the end',
      [at('a ask-repeat', blank), at('a greet')],
      '1 blank',
    ],
    ['or where it was, when nothing was found', [at('a ask-repeat', blank), at('a')], '0 blank'],
    [
      'a reply that a surprise swallowed does not count, the next one does',
      [at('a push', lost), at('noise recover'), at('a push', poor)],
      '2 poor',
    ],
    [
      'not stuck when that one is good',
      [at('a push', lost), at('noise recover'), at('a greet'), at('a push', poor)],
      '',
    ],
    ['"say that again" that led on was a reply', [at('a ask-repeat'), at('b greet'), at('a push', poor)], ''],
  ])('%s', (_, transcript, stuck) => {
    expect(show(...transcript)).toBe(stuck);
  });
});
