import { classWords } from './class-words.ts';
import { type Features, scaled } from './feature.ts';
import { isStop, mendWords } from './mend-words.ts';

/** How loud the employer's words are beside the caller's own. */
const LOUD = 0.7;

/** What the employer said before shows: words and pairs, the first and last, word beginnings, and whether it asks. */
export function heardFeatures(line: string): Features {
  const named = new Map<string, number>();
  const words = mendWords(line);
  const spoken = classWords(words).filter((word) => !isStop(word));
  spoken.forEach((word, at) => {
    named.set(`Eu${word}`, 1);
    if (at >= 1) named.set(`Eb${spoken[at - 1]} ${word}`, 1);
  });
  named.set(`E^${spoken[0]}`, 1);
  named.set(`E$${spoken.at(-1)}`, 1);
  named.set(`E$${spoken.at(-2)} ${spoken.at(-1)}`, 1);
  if (words.includes('?')) named.set('E?', 1);
  if (words.at(-1) === '?') named.set('E?$', 1);
  for (const word of words) if (word.length >= 5) named.set(`Ep${word.slice(0, 4)}`, 0.5);
  return scaled(named, LOUD);
}
