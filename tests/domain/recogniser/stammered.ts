import { chances } from '../../../src/domain/recogniser/train/chances.ts';
import { numberOf } from './split-cases.ts';

type Slip = (word: string, chance: () => number) => string;

/** How speech is written down when it is caught on sounds: repeats, blocks, prolonged sounds, repeated words. */
const SLIPS: readonly Slip[] = [
  (word) => `${sound(word)}-${sound(word)}-${word}`,
  (word, chance) => `${(word[0] ?? '').repeat(3 + Math.floor(chance() * 3))}${word.slice(1)}`,
  (word) => `${sound(word)}... ${word}`,
  (word) => `${word} ${word}`,
  (word) => `${word}, ${word}, ${word}`,
  (word) => `... ${word}`,
  (word) => `um, ${word}`,
  (word) => `${word.slice(0, 2)}- ${word}`,
];

const sound = (word: string): string =>
  /^(th|sh|ch|st|tr|pr|br|cl|bl|gr|fr|[^aeiou])/i.exec(word)?.[0] ?? word.slice(0, 1);

/** The same words, said with a stammer in about every fourth of them, and now and then begun anew. */
export function stammered(text: string): string {
  const chance = chances(numberOf(text));
  const words = text.split(' ').map((word) => {
    if (!/^[A-Za-z]{2}/.test(word) || chance() > 0.25) return word;
    return SLIPS[Math.floor(chance() * SLIPS.length)]?.(word, chance) ?? word;
  });
  if (words.length < 6 || chance() > 0.3) return words.join(' ');
  const begun = words.slice(0, 2 + Math.floor(chance() * 2)).join(' ');
  return `${begun}— ${words.join(' ')}`;
}
