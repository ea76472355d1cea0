import { describe, expect, test } from 'vitest';
import { baseOf } from '../../../src/content/base.ts';
import { byInitials } from '../../../src/domain/card/by-initials.ts';
import type { Card } from '../../../src/domain/card/card.ts';
import { cardFromGiven } from '../../../src/domain/card/card-from-given.ts';
import { cardOf } from '../../../src/domain/card/card-of.ts';
import { givenCardOf } from '../../../src/domain/card/given-card.ts';
import { draftScript } from '../../../src/domain/script/draft-script.ts';
import { libraryDrafts } from '../script/library-drafts.ts';

const { moments, always } = baseOf('en');
const speech = { locale: 'en-GB', today: '2026-11-16', blank: (fact: string) => `______ (${fact})` };
const facts = {
  name: 'Ana Morales',
  employer: 'Northgate Foods',
  position: 'line cook',
  phone: '07700 900123',
};

const cardsOfLibrary = libraryDrafts
  .filter(({ templates }) => templates.some(({ channel }) => channel === 'call'))
  .map(({ goal, templates, answers }) => {
    let ids = 0;
    const script = draftScript('opening', goal, templates, answers, () => `id${ids++}`);
    return cardOf({ script, facts, speech, moments, always, stuck: [], words: 'full', answers: 4 });
  });

/** What can be read on a card. */
const shown = ({ initials, title, number, front, back }: Card) => ({
  ...{ initials, title, number },
  rows: [...front, ...back].map(({ key, name, space, runs }) => ({
    ...{ key, name, space },
    words: runs
      .map((run) => ('gap' in run ? `<${run.gap}>` : run.cue ? `*${run.text}*` : run.text))
      .join('')
      .replaceAll('**', ''),
  })),
});

test('a card that is given and taken reads as it did', () => {
  expect(cardsOfLibrary.length).toBeGreaterThan(2);
  for (const card of cardsOfLibrary) {
    const taken = cardFromGiven(givenCardOf(card), { always, speech });
    expect(shown(taken)).toEqual(shown(card));
  }
});

test('nothing but what is printed is given: no facts, and no rows that are alike on all cards', () => {
  for (const card of cardsOfLibrary) {
    const text = JSON.stringify(givenCardOf(card));
    expect(text).not.toContain('"fact"');
    expect(text).not.toContain('always');
    expect(text).not.toContain('"log"');
  }
});

test('every front that was taken ends with the two rows that always help', () => {
  const bare = { initials: '', title: { text: '' }, number: { text: '' }, front: [], back: [] };
  const { front, back } = cardFromGiven(bare, { always, speech });
  expect(front.map(({ key }) => key)).toEqual(['always:lost', 'always:stop']);
  expect(back.map(({ key }) => key)).toEqual(['log:who', 'log:said', 'log:next']);
});

describe('a pile', () => {
  test('is in the order of its initials, those without any last', () => {
    const pile = ['', 'B.A.', 'a.z.', 'A.B.', 'Z.'].map((initials) => ({ initials }));
    expect(pile.sort(byInitials).map(({ initials }) => initials)).toEqual(['A.B.', 'a.z.', 'B.A.', 'Z.', '']);
  });
});
