import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phoneFormats } from '../../../src/content/phone-formats.ts';
import { FACTS, type FactName, type Facts } from '../../../src/domain/library/ids.ts';
import { FILTERS, isFactPart, type Part } from '../../../src/domain/library/parts.ts';
import { BOUND_FACTS } from '../../../src/domain/script/bind-facts.ts';
import { editLine } from '../../../src/domain/script/edit-line.ts';
import { fillParts } from '../../../src/domain/script/fill.ts';
import { groupNumber } from '../../../src/domain/script/group-number.ts';
import type { Speech } from '../../../src/domain/script/speech.ts';
import { HOSTILE } from './hostile-values.ts';
import { speech as plain } from './speech-for-tests.ts';

/** Numbers are said in groups: what is shown is not what is stored, and an edit must not confuse the two. */
const speech: Speech = { ...plain, number: (typed) => groupNumber(typed, 'US', phoneFormats) };

const fill = (parts: readonly Part[], facts: Facts) => fillParts(parts, facts, speech);

const value = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.constantFrom(
    'Ana',
    'Ana Lee',
    'Acme',
    'line cook',
    '555-0100',
    '3125550187',
    '312 555 0187',
    '+442079460958',
    '',
    ' ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const anyFacts = fc.dictionary(fc.constantFrom(...FACTS), value) as fc.Arbitrary<Facts>;
const cue = fc.constant(true as const);
const text = fc.oneof(
  fc.constantFrom('Hi, ', ' here.', ' ', 'Ana', 's', 'An', '{{', ']] *', '🙂', 'a'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
);
const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record({ text, cue }, { requiredKeys: ['text'] }),
  fc.record(
    { fact: fc.constantFrom(...FACTS), filter: fc.constantFrom(...FILTERS), cue },
    { requiredKeys: ['fact'] },
  ),
);
/** Some stretches of it in a group: as a template writes them, the parts of a group stand together. */
const line = fc
  .array(fc.record({ parts: fc.array(part, { maxLength: 3 }), grouped: fc.boolean() }), { maxLength: 4 })
  .map((stretches) =>
    stretches.flatMap(({ parts, grouped }, group) =>
      parts.map((each) => (grouped ? { ...each, group } : each)),
    ),
  );

test('filling the parts of what was typed gives what was typed', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.array(fc.oneof(text, value)).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(line, typed, anyFacts, (parts, words, facts) => {
      expect(fill(editLine(parts, words, facts, speech), facts)).toBe(words);
    }),
    { numRuns: 500 },
  );
});

test('so does filling the parts of a change somewhere in the line', () => {
  fc.assert(
    fc.property(
      line,
      anyFacts,
      fc.nat(60),
      fc.nat(10),
      fc.oneof(text, value),
      (parts, facts, at, length, words) => {
        const before = fill(parts, facts);
        const typed = before.slice(0, at) + words + before.slice(at + length);
        expect(fill(editLine(parts, typed, facts, speech), facts)).toBe(typed);
      },
    ),
    { numRuns: 500 },
  );
});

test('typing nothing changes nothing', () => {
  fc.assert(
    fc.property(line, anyFacts, (parts, facts) => {
      expect(editLine(parts, fill(parts, facts), facts, speech)).toEqual(parts);
    }),
  );
});

/** Words that are no fact's value, with spaces around them. */
const words = fc
  .array(fc.constantFrom('hello', 'I', 'am', 'calling', 'about', 'the', 'job', '{{', '[[', '🙂', 'ok.'), {
    maxLength: 4,
  })
  .map((all) => ` ${all.join(' ')} `);

const factPart = fc.record(
  { fact: fc.constantFrom(...FACTS), filter: fc.constantFrom(...FILTERS) },
  { requiredKeys: ['fact'] },
);

/** The same line with its facts, before and after the words around them were edited. */
const edited = fc
  .array(fc.record({ before: words, after: words, fact: factPart }), { minLength: 1, maxLength: 4 })
  .chain((places) =>
    fc.record({ tailBefore: words, tailAfter: words }).map(({ tailBefore, tailAfter }) => ({
      before: [...places.flatMap((each): Part[] => [{ text: each.before }, each.fact]), { text: tailBefore }],
      after: [...places.flatMap((each): Part[] => [{ text: each.after }, each.fact]), { text: tailAfter }],
    })),
  );

/** Every fact has a value of its own, none of which stands in another or in the words. */
const VALUES = Object.fromEntries(FACTS.map((fact, index) => [fact, `Q${fact} ${index}Z`])) as Record<
  FactName,
  string
>;

describe('an edit around a fact keeps the fact', () => {
  const check = (changed: (fact: FactName) => Facts, numRuns = 500) =>
    fc.assert(
      fc.property(edited, fc.nat(3), ({ before, after }, at) => {
        const facts = before.filter(isFactPart);
        const { fact } = facts[at % facts.length] ?? { fact: 'name' as const };
        const result = editLine(before, fill(after, VALUES), VALUES, speech);
        expect(fill(result, changed(fact))).toBe(fill(after, changed(fact)));
        expect(fill(result, VALUES)).toBe(fill(after, VALUES));
      }),
      { numRuns },
    );

  test('changed, its new value shows and nothing else changed', () => {
    check((fact) => ({ ...VALUES, [fact]: 'Someone Else' }));
  });
  test('also when the new value is full of signs', () => {
    for (const hostile of HOSTILE) check((fact) => ({ ...VALUES, [fact]: hostile }), 50);
  });
  test('emptied, a named blank stands there', () => {
    check((fact) => ({ ...VALUES, [fact]: '' }));
  });

  test('emptied while the words are edited, and set again, it is back', () => {
    fc.assert(
      fc.property(edited, fc.nat(3), ({ before, after }, at) => {
        const facts = before.filter(isFactPart);
        const { fact } = facts[at % facts.length] ?? { fact: 'name' as const };
        const without = { ...VALUES, [fact]: '' };
        const result = editLine(before, fill(after, without), without, speech);
        expect(fill(result, without)).toBe(fill(after, without));
        expect(fill(result, VALUES)).toBe(fill(after, VALUES));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a line typed by hand', () => {
  const typedLine = fc.array(
    fc.oneof(
      words.map((all): Part => ({ text: all })),
      fc.constantFrom(...BOUND_FACTS).map((fact): Part => ({ fact })),
    ),
    { maxLength: 6 },
  );
  const apart = (parts: readonly Part[]) => parts.flatMap((each): Part[] => [each, { text: ' ' }]);

  test('follows its facts when they change', () => {
    fc.assert(
      fc.property(typedLine, fc.constantFrom(...BOUND_FACTS), (parts, fact) => {
        const result = editLine([], fill(apart(parts), VALUES), VALUES, speech);
        const changed = { ...VALUES, [fact]: 'Someone Else' };
        expect(fill(result, changed)).toBe(fill(apart(parts), changed));
      }),
    );
  });

  test('says the same, letter by letter or at once', () => {
    fc.assert(
      fc.property(typedLine, (parts) => {
        const whole = fill(apart(parts), VALUES);
        let result: Part[] = [];
        for (let end = 1; end <= whole.length; end++)
          result = editLine(result, whole.slice(0, end), VALUES, speech);
        expect(result).toEqual(editLine([], whole, VALUES, speech));
      }),
      { numRuns: 30 },
    );
  });
});
