import { SENSES_OF_CALLS } from './senses-of-calls.ts';
import { SENSES_OF_LIFE } from './senses-of-life.ts';

/**
 * The senses of a word; most words that are written down here have one, a few have several. Words that do the same work
 * share a sense: "form", "papers" and "résumé" all are what was sent. A move is then recognised in words that none of
 * its examples holds. Written by hand, from what callers say.
 */
export const SENSES_OF: ReadonlyMap<string, readonly string[]> = sensesByWord();

function sensesByWord(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of `${SENSES_OF_CALLS}${SENSES_OF_LIFE}`.split('\n')) {
    const [sense = '', words = ''] = line.split(': ');
    for (const word of new Set(words.split(' ').filter(Boolean)))
      found.set(word, [...(found.get(word) ?? []), `~${sense}`]);
  }
  return found;
}
