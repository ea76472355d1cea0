import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SAID, saysWhat } from '../../../../src/domain/recogniser/says/says-what.ts';
import { stammered } from '../stammered.ts';
import { everyFacts, heldOut, type Labelled, lines, strangers, unseen, wishes } from './said-lines.ts';

/** The share of lines for which it is told rightly whether this is said; among those that say it, too. */
function rightly(cases: readonly Labelled[], said: (typeof SAID)[number]) {
  const share = (some: readonly Labelled[]) =>
    some.filter(({ text, facts, labels }) => saysWhat(text, facts)[said] === labels.includes(said)).length /
    some.length;
  return { all: share(cases), where: share(cases.filter(({ labels }) => labels.includes(said))) };
}

describe.each(SAID)('whether the %s is said', (said) => {
  test('is told rightly for lines that no rule was made for', () => {
    const { all, where } = rightly(heldOut, said);
    expect(all).toBeGreaterThanOrEqual(0.97);
    expect(where).toBeGreaterThanOrEqual(0.93);
  });

  test('is told rightly for what strangers wrote', () => {
    const { all, where } = rightly(strangers, said);
    expect(all).toBeGreaterThanOrEqual(0.98);
    expect(where).toBeGreaterThanOrEqual(0.97);
  });

  test('is told rightly for what nothing was mended on', () => {
    expect(rightly(unseen, said).all).toBeGreaterThanOrEqual(0.95);
  });

  test('is told rightly for wishes, for what is half said, and for what only looks like it', () => {
    const { all, where } = rightly(wishes, said);
    expect(all).toBeGreaterThanOrEqual(0.97);
    expect(where).toBeGreaterThanOrEqual(0.92);
  });

  test('is told rightly for all lines, stammered too', () => {
    expect(rightly(lines, said).all).toBeGreaterThanOrEqual(0.97);
    const slips = lines.map((each) => ({ ...each, text: stammered(each.text) }));
    expect(rightly(slips, said).all).toBeGreaterThanOrEqual(0.95);
  });
});

test('nothing at all says nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom('', ' ', '...', '?', '🙂'), fc.constantFrom(...everyFacts), (text, facts) => {
      expect(Object.values(saysWhat(text, facts))).toEqual(SAID.map(() => false));
    }),
  );
});

test('what is not known is not said, and no text is too strange', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, value) => {
      const { name, position, employer } = saysWhat(text, {});
      expect([name, position, employer]).toEqual([false, false, false]);
      saysWhat(`${text} ${value}`, { name: value, position: value, employer: value, phone: value });
    }),
  );
});

test('a person’s own name is heard, whoever they are, when it is given as one', () => {
  // "Uhh", "Ddd" and "Erm" are how one begins to speak, and are heard as that
  const letters = fc.stringMatching(/^[A-Z][a-z]{2,9}$/).filter((word) => !/(.)\1|^(erm|mhm)$/i.test(word));
  fc.assert(
    fc.property(letters, letters, (first, last) => {
      expect(saysWhat(`My name is ${first} ${last}.`, { name: `${first} ${last}` }).name).toBe(true);
      expect(saysWhat(`Hello, this is ${first}.`, { name: `${first} ${last}` }).name).toBe(true);
    }),
  );
});

test.each(['Aaron', 'Lloyd', 'Emma', 'Hannah', 'Yaaqub'])(
  '%s is a name, though a letter stands twice in it',
  (first) => {
    expect(saysWhat(`Hello, this is ${first}.`, { name: `${first} Demir` }).name).toBe(true);
  },
);

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
test('a number is heard as digits, as words, in groups, and only when all of it is said', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 7, maxLength: 11 }), (digits) => {
      const phone = digits.join('');
      const says = (said: string) => saysWhat(`Call me on ${said}, please.`, { phone }).number;
      expect(says(`${phone.slice(0, 3)}-${phone.slice(3)}`)).toBe(true);
      expect(says(digits.map((digit) => WORDS[digit]).join(' '))).toBe(true);
      expect(says(digits.map((digit) => (digit === 0 ? 'oh' : WORDS[digit])).join(', '))).toBe(true);
      expect(says(phone.slice(0, -1).replace(/^0+/, ''))).toBe(false);
    }),
  );
});

test.each([
  ['how a name sounds is no name in another word', "Hello, it's you I hoped to reach.", 'name'],
  [
    'an offer to come asks nothing',
    "I'd be glad to come by on Tuesday morning or Thursday after two.",
    'ask',
  ],
] as const)('%s', (_, text, element) => {
  const facts = { name: 'Yusuf Demir', sayName: 'YOU-soof', position: 'cook' };
  expect(saysWhat(text, facts)[element]).toBe(false);
});
