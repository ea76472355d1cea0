import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineStages } from '../../../../src/domain/debrief/practice/line-stages.ts';
import { practised } from './practised-for-tests.ts';

/** The stage of line `l` after these uses of it, one rehearsal for each. */
const stageAfter = (...uses: string[]) =>
  lineStages(uses.map((use, day) => practised(day, `gk-hold ${use}`))).get('l') ?? 'full';

describe('a line fades by its own record', () => {
  test.each<[string, string[], string]>([
    ['it is shown in full before it was used', [], 'full'],
    ['and after one clean use', ['by l'], 'full'],
    ['two clean uses in a row lead to key words', ['by l', 'by l'], 'cues'],
    ['two more to none', ['by l', 'by l', 'by l@cues', 'by l@cues'], 'blank'],
    ['and there it stays', ['by l', 'by l', ...Array(6).fill('by l@blank')], 'blank'],
    ['a stuck in between begins again', ['by l', 'stuck by l', 'by l'], 'full'],
    ['a stuck goes one back', ['by l', 'by l', 'stuck by l@cues'], 'full'],
    ['one back only', [...Array(4).fill('by l@blank'), 'stuck by l@blank'], 'cues'],
    ['a blank mind is a stuck', ['by l', 'by l', 'blank by l@cues'], 'full'],
    ['a peek is neither', ['by l', 'peeked by l', 'by l'], 'cues'],
    ['a reply that was lost is no use', ['by l', 'lost by l'], 'full'],
    ['more words in sight than it asks for say nothing', ['by l', 'by l', 'by l', 'by l'], 'cues'],
    ['fewer count', ['by l@blank', 'by l@cues'], 'cues'],
  ])('%s', (_, uses, stage) => {
    expect(stageAfter(...uses)).toBe(stage);
  });

  test('and not by the record of another', () => {
    const rehearsals = [
      practised(1, 'gk-hold by l, gk-hold by m'),
      practised(2, 'gk-hold by l, gk-hold stuck by m'),
    ];
    expect([...lineStages(rehearsals)]).toEqual([
      ['l', 'cues'],
      ['m', 'full'],
    ]);
  });

  test('in whatever order the rehearsals are given', () => {
    const rehearsals = ['by l', 'by l', 'by l@cues', 'stuck by l@cues', 'by l', 'by l'].map((use, day) =>
      practised(day, `gk-hold ${use}`),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(rehearsals, { minLength: rehearsals.length }), (shuffled) => {
        expect(lineStages(shuffled).get('l')).toBe('cues');
      }),
    );
  });

  test('and never jumps over key words', () => {
    const use = fc.constantFrom('by l', 'by l@cues', 'by l@blank', 'stuck by l', 'peeked by l@cues');
    fc.assert(
      fc.property(fc.array(use, { maxLength: 12 }), use, (uses, last) => {
        const order = ['full', 'cues', 'blank'];
        const step = order.indexOf(stageAfter(...uses, last)) - order.indexOf(stageAfter(...uses));
        expect(Math.abs(step)).toBeLessThanOrEqual(1);
        if (last === 'stuck by l') expect(step).toBeLessThanOrEqual(0);
        else expect(step).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
