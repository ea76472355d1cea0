import { describe, expect, test } from 'vitest';
import { type Correction, MOST_CORRECTIONS } from '../../../src/domain/recogniser/correction.ts';
import { proposeMoves } from '../../../src/domain/recogniser/propose-moves.ts';
import { recallCorrection } from '../../../src/domain/recogniser/recall-correction.ts';
import { rememberCorrection } from '../../../src/domain/recogniser/remember-correction.ts';

const SAID: Correction = {
  text: 'I would love to know if my papers got there, Ms Lee.',
  after: 'gk-whats-it-about',
  move: 'ask-receipt',
};

describe('a correction is recalled', () => {
  test.each([
    ['for the same words', SAID.text, 'gk-whats-it-about', 'ask-receipt'],
    [
      'for nearly the same, with a stammer and no comma',
      'Um, I, I w-would love to know if the papers got there Ms Lee',
      'gk-whats-it-about',
      'ask-receipt',
    ],
    ['not for other words', 'I would love an interview.', 'gk-whats-it-about', undefined],
    ['not after something else that they said', SAID.text, 'gk-meeting', undefined],
    ['not where nothing was said before', SAID.text, undefined, undefined],
    ['not for no words', '...', 'gk-whats-it-about', undefined],
  ])('%s', (_name, text, after, move) => {
    expect(recallCorrection([SAID], { text, after })).toBe(move);
  });

  test('for the same words about another job', () => {
    const once = { text: 'The cook job at Acme, is it filled?', move: 'ask-status' };
    const names = { employer: 'Acme', position: 'cook' };
    expect(recallCorrection([once], { text: 'The cook job at Acme, is it filled?', names })).toBe(
      'ask-status',
    );
  });

  test('as the latest one says', () => {
    const later = { ...SAID, text: `${SAID.text} Please.`, move: 'ask-status' };
    const said = { text: later.text, after: SAID.after };
    expect(recallCorrection([SAID, later], said)).toBe('ask-status');
    expect(recallCorrection([SAID, { ...SAID, move: 'push' }], { text: SAID.text, after: SAID.after })).toBe(
      'push',
    );
  });
});

describe('a correction is remembered', () => {
  test('in place of an earlier one of the same words', () => {
    expect(rememberCorrection([SAID], { ...SAID, move: 'ask-status' })).toEqual([
      { ...SAID, move: 'ask-status' },
    ]);
  });

  test('beside one of the same words after another response', () => {
    expect(rememberCorrection([SAID], { ...SAID, after: 'gk-meeting' })).toHaveLength(2);
  });

  test('with the oldest ones forgotten, and what is endless cut', () => {
    let all: Correction[] = [];
    for (let at = 0; at <= MOST_CORRECTIONS; at += 1)
      all = rememberCorrection(all, { text: `${at} ${'word '.repeat(200)}`, move: 'ramble' });
    expect(all).toHaveLength(MOST_CORRECTIONS);
    expect(all[0]?.text.startsWith('1 ')).toBe(true);
    expect(all[0]?.text.length).toBe(300);
  });
});

describe('three moves are proposed', () => {
  const ranked = ['greet', 'introduce', 'push', 'thank-close'].map((move, at) => ({
    move: move as 'greet',
    confidence: 0.4 - at / 10,
  }));
  const shown = { text: 'Hello, this is Ana.', move: 'introduce' };
  const proposed = (text: string, corrections: Correction[] = []) =>
    proposeMoves({ text, ranked, shown, corrections, after: SAID.after }).join(' ');

  test('the best ones as they were heard', () => {
    expect(proposed('Good morning.')).toBe('greet introduce push');
  });

  test('what the words did that stood beside, first, for those words', () => {
    expect(proposed('hello this is Ana')).toBe('introduce greet push');
  });

  test('what the person once said they are, first of all', () => {
    expect(proposed(SAID.text, [SAID])).toBe('ask-receipt greet introduce');
    expect(proposed(shown.text, [{ ...SAID, text: shown.text }])).toBe('ask-receipt greet introduce');
  });
});
