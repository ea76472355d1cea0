import { describe, expect, test } from 'vitest';
import type { Sentence } from '../../src/words/debrief-sentences.ts';
import { debriefText } from '../../src/words/debrief-text.ts';

const measure = (label: string, text: string): Sentence => ({ about: 'measure', label, text, quotes: [] });
/** What the text to copy says of how a call was spoken. */
const spoken = (...sentences: Sentence[]) => {
  const text = debriefText({
    where: 'Practice call',
    sentences: [{ about: 'title', label: '', text: 'You left a message', quotes: [] }, ...sentences],
    debrief: { gains: [], goalGot: false, done: [], checks: [], stuck: [], beside: [] },
    rehearsal: { transcript: [] },
    whoSaid: () => 'They',
  });
  return text.split('\n\n').slice(1, -2);
};

describe('how a call was spoken', () => {
  test('is told measure by measure, also what was not measured', () => {
    expect(spoken(measure('Pace', 'Not measured.'), measure('Speaking', 'You spoke for 9 seconds.'))).toEqual(
      ['How you spoke', 'Pace: Not measured.', 'Speaking: You spoke for 9 seconds.'],
    );
  });

  test('is told once where nothing was measured', () => {
    expect(spoken(measure('Pace', 'Not measured.'), measure('Pauses', 'Not measured.'))).toEqual([
      'How you spoke',
      'Not measured. No voice was heard clearly enough.',
    ]);
  });

  test('is not told where no microphone was open', () => {
    expect(spoken()).toEqual([]);
  });
});
