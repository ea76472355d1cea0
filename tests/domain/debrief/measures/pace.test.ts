import { describe, expect, test } from 'vitest';
import { countSaid } from '../../../../src/domain/debrief/measures/count-said.ts';
import { paceIn } from '../../../../src/domain/debrief/measures/pace.ts';
import { paceBeside } from '../../../../src/domain/debrief/measures/pace-beside.ts';
import { heard } from './speech.ts';

const TEN = 'Hello, my name is Ana Morales and I applied Tuesday.';

describe('a pace', () => {
  test.each([
    ['words of the line shown ÷ speaking time', heard('1-5', { shown: TEN }), 'pace-of-line', 150],
    [
      'the line even where words were recognised',
      heard('1-5', { shown: TEN, words: 'Hello' }),
      'pace-of-line',
      150,
    ],
    ['of the words where no line was shown in full', heard('1-5', { words: TEN }), 'pace-of-words', 150],
    ['without the pauses', heard('1-3 5-7', { shown: TEN }), 'pace-of-line', 150],
    ['with the gaps that are no pauses', heard('1-2.8 3.2-5', { shown: TEN }), 'pace-of-line', 150],
  ])('is %s', (_, reply, rule, wordsAMinute) => {
    expect(paceIn(reply)).toMatchObject({ rule, values: { wordsAMinute } });
  });

  test.each([
    ['there was no microphone', { shown: TEN }],
    ['nothing was heard', heard('', { shown: TEN })],
    ['no words are known', heard('1-5')],
    ['fewer than five words were said', heard('1-2', { words: 'Yes, thank you' })],
    ['the words cannot have been said in that time', heard('1-2', { shown: TEN })],
    ['something much longer was said than the words', heard('1-60', { shown: TEN })],
  ])('is not measured where %s', (_, reply) => {
    expect(paceIn(reply)).toEqual({ rule: 'pace-not-measured', values: {} });
  });
});

test.each([
  ['It’s Tuesday, isn’t it?', 4],
  ['a follow-up call', 3],
  ['Call 555-0142.', 8],
  ['at 9 or 10', 4],
  ['… — ?', 0],
])('%s has as many words as are said: %i', (text, count) => {
  expect(countSaid(text)).toBe(count);
});

describe('a pace beside the person’s own', () => {
  test.each([
    ['stands alone until three are known', 150, [140, 160], 'pace-first'],
    ['is as usual within some words', 150, [140, 160, 145], 'pace-as-usual'],
    ['is quicker', 190, [140, 160, 145], 'pace-quicker'],
    ['is slower', 120, [140, 160, 145], 'pace-slower'],
    ['is as usual for somebody who always speaks slowly', 62, [60, 65, 58], 'pace-as-usual'],
  ])('%s', (_, now, earlier, rule) => {
    expect(paceBeside(now, earlier).rule).toBe(rule);
  });
});
