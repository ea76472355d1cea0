import { describe, expect, test } from 'vitest';
import { measuresOf } from '../../../src/domain/debrief/measures-of.ts';
import { withoutTimes } from '../../../src/domain/debrief/without-times.ts';
import type { Reply, TranscriptTurn } from '../../../src/domain/rehearsal/rehearsal.ts';
import { libraryPhrases } from '../script/marks/labelled-lines.ts';

const phrases = libraryPhrases();
const TEN = 'I applied for the line cook job here last Monday.';

/** A call of these replies; a take is "1-3 4-6", in seconds, after their words ended at 1. */
function call(...replies: (Partial<Reply> & { heard?: string })[]): { transcript: TranscriptTurn[] } {
  const transcript = replies.map(({ heard, ...reply }): TranscriptTurn => {
    const speech = heard?.split(' ').map((stretch) => {
      const [start = 0, end = 0] = stretch.split('-').map((second) => Number(second) * 1_000);
      return { start, end };
    });
    const take = speech ? { take: { turnEnded: 1_000, speech } } : {};
    return {
      turn: 'any',
      says: 'Yes?',
      reply: { move: 'greet', stage: 'full', judgement: 'good', ...take, ...reply },
    };
  });
  return { transcript };
}
/** "pace-first 60 @0": each rule with its numbers, and the turn it can be seen at. */
const show = (...[rehearsal, earlier = []]: [ReturnType<typeof call>, ReturnType<typeof call>[]?]) =>
  measuresOf(rehearsal, earlier, phrases).map(({ rule, values, at }) =>
    [rule, ...Object.values(values).map(String), ...(at === undefined ? [] : [`@${at}`])].join(' '),
  );

describe('at one’s own pace', () => {
  const left = (...replies: Parameters<typeof call>) =>
    withoutTimes(measuresOf(call(...replies), [], phrases)).map(({ rule }) => rule);

  test('nothing that takes a clock is left of it', () => {
    expect(left({ text: `Um, ${TEN}`, by: 'typed', heard: '2-4' })).toEqual(['fillers']);
  });

  test('what was not measured is not listed either', () => {
    expect(left({ text: TEN, heard: '2-4 6-9' })).toEqual([]);
  });
});

describe('how a call was spoken', () => {
  test('is told of all its replies together', () => {
    const spoken = call({ text: TEN, heard: '2-4 6-9' }, { text: TEN, heard: '1.5-6.5' });
    expect(show(spoken)).toEqual([
      'pace-first 120',
      'pauses 1 2 @0',
      'answer-delay 0.5',
      'talk-time 10',
      'fillers-not-measured',
    ]);
  });

  test('has a pace beside the person’s own earlier ones', () => {
    const slow = call({ text: TEN, heard: '2-10' });
    expect(show(call({ text: TEN, heard: '2-7' }), [slow, slow, slow])[0]).toBe('pace-quicker 120 75');
  });

  test('is not told where no microphone heard it', () => {
    expect(show(call({ text: TEN }))).toEqual([]);
  });

  test('is not measured where the microphone heard nothing', () => {
    expect(show(call({ text: TEN, heard: '0-0.5' }))).toEqual([
      'pace-not-measured',
      'pauses-not-measured',
      'answer-delay-not-measured',
      'talk-time-not-measured',
      'fillers-not-measured',
    ]);
  });

  test('has no pace where the line was not in sight: nobody knows what was said', () => {
    expect(show(call({ text: TEN, stage: 'cues', heard: '2-7' }))[0]).toBe('pace-not-measured');
  });

  test('has the fillers of typed words, and no more', () => {
    expect(show(call({ text: 'Yes.', by: 'typed' }, { text: 'I, um, applied.', by: 'typed' }))).toEqual([
      'fillers 1 um @1',
    ]);
  });
});
