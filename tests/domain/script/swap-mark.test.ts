import fc from 'fast-check';
import { expect, test } from 'vitest';
import { swapMark } from '../../../src/domain/script/swap-mark.ts';

/** The marked words stand between bars. */
function swap(marked: string, instead: string | undefined, position?: string) {
  const [before = '', words = '', after = ''] = marked.split('|');
  const start = before.length;
  return swapMark(before + words + after, { start, end: start + words.length, instead }, position);
}

test.each<[string, string, string]>([
  ["I'm |just| calling about my application.", 'leave it out', "I'm calling about my application."],
  ['|Um|, hello, my name is Ana.', 'a short silence', 'Hello, my name is Ana.'],
  ['|Basically| I cook.', 'leave it out', 'I cook.'],
  ['Is it there|, if that makes sense|?', 'leave it out', 'Is it there?'],
  ['I cook, |you know|, for two hundred.', 'leave it out', 'I cook, for two hundred.'],
  ['Good. |Maybe| you have it.', 'leave it out', 'Good. You have it.'],
  ['I am calling |regarding| the job.', 'about', 'I am calling about the job.'],
  ['|Sorry to bother you|. It is Ana.', 'Do you have a minute?', 'Do you have a minute? It is Ana.'],
  ['|I was hoping| to ask.', "I'd like", "I'd like to ask."],
  ['Hello, |I was hoping| to ask.', "I'd like", "Hello, I'd like to ask."],
  [
    'Hello, |sorry to bother you|, it is Ana.',
    'Do you have a minute?',
    'Hello, do you have a minute? it is Ana.',
  ],
])('"%s" with "%s" is "%s"', (marked, instead, swapped) => {
  expect(swap(marked, instead)).toBe(swapped);
});

test('the job stands where a wording leaves room for it', () => {
  const instead = "I'm calling about my application for the … job";
  expect(swap("|I'm checking in|.", instead, 'line cook')).toBe(
    "I'm calling about my application for the line cook job.",
  );
  expect(swap("|I'm checking in|.", instead)).toBeUndefined();
});

test.each([undefined, 'say the day', 'give one thing you did well', 'name the job and one reason'])(
  'advice (%s) is no wording that could stand there',
  (instead) => {
    expect(swap('I need |this job|.', instead)).toBeUndefined();
  },
);

test('nothing outside the mark is lost but spaces, a comma or a full stop, and a small letter', () => {
  const letters = (text: string) => text.toLowerCase().replaceAll(/[\s,.!?;]/g, '');
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (before, words, after) => {
      const swapped = swapMark(
        before + words + after,
        { start: before.length, end: (before + words).length, instead: 'leave it out' },
        undefined,
      );
      expect(letters(swapped ?? '')).toBe(letters(before + after));
    }),
  );
});
