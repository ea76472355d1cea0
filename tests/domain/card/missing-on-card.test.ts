import { expect, test } from 'vitest';
import type { Card } from '../../../src/domain/card/card.ts';
import { missingOnCard } from '../../../src/domain/card/missing-on-card.ts';

const card: Card = {
  initials: '',
  title: { text: 'Harlow Supply' },
  number: { missing: 'employerPhone' },
  front: [{ key: 'a', name: { kind: 'moment', moment: 'identify' }, runs: [{ gap: 'name', cue: true }] }],
  back: [
    { key: 'b', name: { kind: 'voicemail' }, runs: [{ gap: 'name' }, { text: ' at ' }, { gap: 'phone' }] },
    { key: 'c', name: { kind: 'response', response: 'gk-meeting' }, runs: [{ gap: 'typed' }] },
  ],
};

test('each missing fact is named once; a blank that the person typed is not one', () => {
  expect(missingOnCard(card)).toEqual(['employerPhone', 'name', 'phone']);
});
