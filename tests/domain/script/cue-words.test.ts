import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/domain/library/ids.ts';
import { parseSay } from '../../../src/domain/library/parse-say.ts';
import { markCues } from '../../../src/domain/script/cue-words.ts';
import { fillSegments, type Segment } from '../../../src/domain/script/fill.ts';
import { HOSTILE } from './hostile-values.ts';
import { speech } from './speech-for-tests.ts';

const cues = (say: string, facts: Facts = {}) =>
  markCues(fillSegments(parseSay(say).parts, facts, speech))
    .filter(({ cue }) => cue)
    .map(({ text }) => text)
    .join('|');

describe('the cue words of a line', () => {
  test.each<[string, Facts, string]>([
    // marked ones, and no others
    ['I *applied* for the *{{position}} job* yesterday.', { position: 'cook' }, 'applied|cook| job'],
    // else its facts and its three longest content words
    ['My name is {{name}}.', { name: 'Ana' }, 'name|Ana'],
    ['Could you tell me about the interviews next month?', {}, 'about|interviews|month'],
    ['I would like to speak with you about the warehouse.', {}, 'speak|about|warehouse'],
    ['Please can I have it?', {}, ''],
    // the first of those that are as long
    ['one two six ten', {}, 'one|two|six'],
    // each time it is said
    ['Monday, or Tuesday, or Monday again', {}, 'Monday|Tuesday|Monday|again'],
    ['It’s a part-time, well-paid job', {}, 'It’s|part-time|well-paid'],
    // a missing fact is a cue: there is something to say
    ['Call {{phone}}.', {}, 'Call|______ (phone)'],
    // signs are no words
    ['Yes - no 🙂 …', {}, 'Yes|no'],
    ['"Hello," \'goodbye\'', {}, 'Hello|goodbye'],
    ['', {}, ''],
  ])('%s %o', (say, facts, shown) => {
    expect(cues(say, facts)).toBe(shown);
  });
});

test('marking cues leaves every word where it was', () => {
  const segment: fc.Arbitrary<Segment> = fc.record(
    {
      text: fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 30 })),
      part: fc.nat(5),
      fact: fc.constant('name' as const),
      cue: fc.constant(true as const),
    },
    { requiredKeys: ['text', 'part'] },
  );
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 5 }), (segments) => {
      const joined = (all: readonly Segment[]) => all.map(({ text }) => text).join('');
      expect(joined(markCues(segments))).toBe(joined(segments));
    }),
  );
});
