import type { Facts } from '../library/ids.ts';
import { hear, plainWords } from '../recogniser/says/heard.ts';
import { saysAsk } from '../recogniser/says/says-ask.ts';
import { saysName } from '../recogniser/says/says-name.ts';
import { digitsIn, saysNumber } from '../recogniser/says/says-number.ts';
import { saysPosition } from '../recogniser/says/says-position.ts';
import { saysThanks } from '../recogniser/says/says-thanks.ts';

type Said = (words: string, facts: Facts) => boolean;

/** `says`: it is said, for sure. `mayBe`: it could be, so that nobody is told it was left out. */
type SaidCheck = { says: Said; mayBe: Said };

export type SaidId = 'name' | 'position' | 'ask' | 'number' | 'thanks';

/** The checks that go by the words alone. */
export const SAID_CHECKS: Readonly<Record<SaidId, SaidCheck>> = {
  name: {
    says: (words, facts) => saysName(hear(words), facts),
    mayBe: (words, { name = '' }) => shares(words, name),
  },
  position: {
    says: (words, { position }) => saysPosition(hear(words), position),
    mayBe: (words, { position = '' }) => shares(words, position),
  },
  ask: {
    says: (words) => saysAsk(hear(words)),
    mayBe: (words) => words.includes('?') || saysAsk(hear(words)),
  },
  number: {
    says: (words, { phone }) => saysNumber(hear(words), phone),
    mayBe: (words) => digitsIn(plainWords(words)).length > 3,
  },
  thanks: {
    says: (words) => saysThanks(hear(words)),
    mayBe: (words) => /thank|thx|cheers|grateful|appreciat|obliged|bless/i.test(words),
  },
};

/** The first letters of two words that may be one: "clean" is in cleaner and cleaning. */
const STEM = 4;

const shares = (words: string, value: string): boolean => {
  const stems = plainWords(value.replaceAll(/[-/]/g, ' '))
    .filter((word) => word.length > 1)
    .map((word) => word.slice(0, STEM));
  return plainWords(words).some((word) => stems.includes(word.slice(0, STEM)));
};
