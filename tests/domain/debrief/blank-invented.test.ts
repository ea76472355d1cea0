import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { blankInvented, inventedOf } from '../../../src/domain/debrief/blank-invented.ts';
import { findWhole } from '../../../src/domain/debrief/find-whole.ts';
import type { Facts } from '../../../src/domain/library/ids.ts';
import { isFactPart, type Part } from '../../../src/domain/library/parts.ts';
import type { ScenarioFile } from '../../../src/domain/library/schemas.ts';
import { prepareScenario } from '../../../src/domain/rehearsal/prepare-scenario.ts';

const invented = {
  names: ['Dana', 'Lee Okafor', 'Mary-Jane O’Neil', '李'],
  madeUp: ['after one', 'Tuesday', 'ten'],
};
const facts: Facts = {
  name: 'Amina Yusuf',
  employer: 'Dana’s Diner',
  position: 'stock lead',
  availability: 'Tuesday or Thursday',
};
const blank = (what: 'name' | 'made-up') => (what === 'name' ? '___N' : '___M');

/** Parts as text: {{fact}}, and blanks as they are. */
const show = (parts: readonly Part[]) =>
  parts.map((part) => (isFactPart(part) ? `{{${part.fact}}}` : part.text)).join('');
const keep = (text: string) => show(blankInvented(text, invented, facts, blank));

describe('kept words', () => {
  test.each([
    ['a name', 'Thank you, Dana.', 'Thank you, ___N.'],
    ['a name in any case', 'thank you, DANA', 'thank you, ___N'],
    ['a name in full', 'Is Lee Okafor there?', 'Is ___N there?'],
    ['a first name alone', 'Is Lee there?', 'Is ___N there?'],
    ['a last name alone', 'Mr. Okafor, please.', 'Mr. ___N, please.'],
    ['a name with two spaces is one blank', 'Is Lee  Okafor there?', 'Is ___N there?'],
    ['a half of a double name', 'Is Jane there?', 'Is ___N there?'],
    ['another apostrophe', "Mary-Jane O'Neil?", '___N?'],
    ['whose it is', "Dana’s desk and Lee's", "___N’s desk and ___N's"],
    ['a name of one sign', '谢谢李先生', '谢谢___N先生'],
    ['a time', 'I will call after one.', 'I will call ___M.'],
    ['a name and a time', 'Dana, Tuesday at ten?', '___N, ___M at ___M?'],
    ['not a part of a word', 'Danang, sleek, often', 'Danang, sleek, often'],
    [
      'the person’s own facts',
      'I am Amina Yusuf, for the stock lead job.',
      'I am {{name}}, for the {{position}} job.',
    ],
    ['what stands in an own fact', 'Is this Dana’s Diner, Dana?', 'Is this {{employer}}, ___N?'],
    ['an own value that is not bound', 'I can come Tuesday or Thursday.', 'I can come Tuesday or Thursday.'],
    ['nothing invented', 'Is anything missing?', 'Is anything missing?'],
    ['nothing', '', ''],
  ])('%s', (_, text, kept) => {
    expect(keep(text)).toBe(kept);
  });

  it('blanks a value that only begins with one of the person’s', () => {
    const parts = blankInvented('Is Lee Okafor in?', invented, { contact: 'Lee' }, blank);
    expect(show(parts)).toBe('Is ___N in?');
  });

  it('joins the words beside a blank into one part', () => {
    expect(blankInvented('Thank you, Dana.', invented, {}, blank)).toEqual([{ text: 'Thank you, ___N.' }]);
  });

  it('holds nothing invented but inside the person’s own values', () => {
    const word = fc.constantFrom(
      ...[
        'Dana',
        'dana',
        'Lee',
        'Okafor',
        'after',
        'one',
        'Tuesday',
        'or',
        'Thursday',
        'ten',
        'Amina',
        'Yusuf',
      ],
      ...['Dana’s', 'Diner', 'stock', 'lead', 'call', 'Mary-Jane', 'O’Neil'],
    );
    const gap = fc.constantFrom(' ', '  ', ', ', '. ', '\n');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap)), (pieces) => {
        const parts = blankInvented(pieces.flat().join(''), invented, facts, blank);
        const text = parts.map((part) => (isFactPart(part) ? facts[part.fact] : part.text)).join('');
        const own = findWhole(text, Object.values(facts));
        const left = findWhole(text, [...invented.names, 'Lee', 'Okafor', ...invented.madeUp]).filter(
          (place) => !own.some(({ from, to }) => from <= place.from && place.to <= to),
        );
        expect(left).toEqual([]);
      }),
    );
  });

  it('are the words that were said when nothing was made up', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const parts = blankInvented(text, { names: [], madeUp: [] }, {}, blank);
        expect(show(parts)).toBe(text.normalize('NFC'));
      }),
    );
  });
});

test('a call’s people and its made-up things are told apart', () => {
  const file: ScenarioFile = {
    id: 'front-desk',
    title: 'The front desk',
    goal: 'any',
    channel: 'call',
    direction: 'out',
    difficulty: 1,
    patience: 3,
    about: 'An office.',
    people: { dana: { name: 'Dana', role: 'receptionist' }, machine: { role: 'voicemail' } },
    'made-up': { time: 'after one' },
    start: ['bye'],
    turns: { bye: { says: ['Bye.'], end: 'dropped' } },
    'out-of-patience': 'bye',
  };
  expect(inventedOf(prepareScenario(file, []))).toEqual({ names: ['Dana'], madeUp: ['after one'] });
});
