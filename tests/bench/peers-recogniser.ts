import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Move } from '../../src/domain/library/ids.ts';
import type { Example } from '../../src/domain/recogniser/train/examples.ts';

/** The moves that an utterance may be, best first. */
export type Ranker = (asked: { text: string; employer: string }) => Move[];

/** The same examples in fuse.js: the moves in the order in which they come up among what is found. */
export function byFuse(examples: readonly Example[]): Ranker {
  const fuse = new Fuse(examples, {
    keys: ['text'],
    threshold: 0.6,
    ignoreLocation: true,
    includeScore: true,
  });
  return ({ text }) => [...new Set(fuse.search(text, { limit: 50 }).map(({ item }) => item.move))];
}

/** The same examples in minisearch: each move by the sum of its ten best scores. */
export function byMiniSearch(examples: readonly Example[]): Ranker {
  const search = new MiniSearch<Example & { id: number }>({ fields: ['text'], storeFields: ['move'] });
  search.addAll(examples.map((example, id) => ({ ...example, id })));
  return ({ text }) => {
    const sums = new Map<Move, number[]>();
    for (const { move, score } of search.search(text, { fuzzy: 0.15, prefix: (term) => term.length > 4 }))
      sums.set(move, [...(sums.get(move) ?? []), score]);
    const best = [...sums].map(([move, scores]) => ({
      move,
      sum: scores.slice(0, 10).reduce((total, score) => total + score, 0),
    }));
    return best.sort((one, other) => other.sum - one.sum).map(({ move }) => move);
  };
}
