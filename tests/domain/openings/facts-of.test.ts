import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACTS, ME_FACTS, OPENING_FACTS } from '../../../src/domain/library/ids.ts';
import { factsOf } from '../../../src/domain/openings/facts-of.ts';
import type { Me, Opening } from '../../../src/domain/openings/opening.ts';
import { HOSTILE } from '../script/hostile-values.ts';

const opening = (facts: Opening['facts']): Opening => ({
  facts,
  adSays: 'unknown',
  via: 'direct',
  place: 'other',
  interest: 'good',
  noCalls: false,
  notes: 'they moved in May',
});

describe('the facts that lines are filled with', () => {
  test.each<[string, Me['facts'], Opening['facts'], object]>([
    [
      'those of the person and those of the opening',
      { name: 'Ana' },
      { employer: 'Acme' },
      { name: 'Ana', employer: 'Acme' },
    ],
    [
      'the opening’s own strength wins',
      { strength: 'I am quick.' },
      { strength: 'I speak Somali.' },
      { strength: 'I speak Somali.' },
    ],
    [
      'and its own availability',
      { availability: 'mornings' },
      { availability: 'any day' },
      { availability: 'any day' },
    ],
    ['not when it is empty', { strength: 'I am quick.' }, { strength: '' }, { strength: 'I am quick.' }],
    [
      'nor when it is white space',
      { availability: 'mornings' },
      { availability: ' \n\u00a0' },
      { availability: 'mornings' },
    ],
    ['none where nothing is known', {}, {}, {}],
  ])('%s', (_, me, own, facts) => {
    expect(factsOf({ facts: me }, opening(own))).toEqual(facts);
  });

  test('are each as they were typed', () => {
    const value = fc.oneof(fc.constantFrom(...HOSTILE), fc.string());
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...ME_FACTS), value),
        fc.dictionary(fc.constantFrom(...OPENING_FACTS), value),
        (me, own) => {
          const facts = factsOf({ facts: me }, opening(own));
          for (const fact of FACTS) {
            const typed = { ...me, ...own }[fact];
            expect(facts[fact]).toBe(fact in own && typed?.trim() === '' ? undefined : typed);
          }
        },
      ),
    );
  });

  test('leave what the person and the opening have as it was', () => {
    const me = Object.freeze({ facts: Object.freeze({ name: 'Ana', strength: 'I am quick.' }) });
    const own = Object.freeze({ ...opening(Object.freeze({ strength: 'I speak Somali.' })) });
    expect(factsOf(me, own)).toEqual({ name: 'Ana', strength: 'I speak Somali.' });
    expect(me.facts.strength).toBe('I am quick.');
  });
});
