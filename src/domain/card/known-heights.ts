import type { Card } from './card.ts';
import type { Faces, Heights, Side } from './layout.ts';

/** What was measured of a card so far. Type sizes are in points, heights in rules. */
export type Known = {
  take: (asked: Faces<number>, answer: Faces<Heights>) => void;
  /** The faces that must be measured at a size, to know how much of this side is taken up by these rows. */
  unknown: (pt: number, side: Pick<Side, 'face' | 'rows'>) => Side['face'][];
  headOf: (face: Side['face'], pt: number) => number;
  linesOf: (key: string, pt: number) => number;
};

const FACES = ['front', 'back'] as const;

/** Remembers the heights of a card's rows by the face they belong to, wherever they come to stand. */
export function knownHeights({ back }: Pick<Card, 'back'>): Known {
  const known: Record<Side['face'], Map<number, Heights>> = { front: new Map(), back: new Map() };
  const behind = new Set(back.map(({ key }) => key));
  const faceOf = (key: string) => (behind.has(key) ? 'back' : 'front');
  return {
    take: (asked, answer) => {
      for (const face of FACES) {
        const pt = asked[face];
        const heights = answer[face];
        if (pt !== undefined && heights) known[face].set(pt, heights);
      }
    },
    unknown: (pt, { face, rows }) => {
      const needed = new Set([face, ...rows.map(({ key }) => faceOf(key))]);
      return FACES.filter((each) => needed.has(each) && !known[each].has(pt));
    },
    headOf: (face, pt) => known[face].get(pt)?.head ?? 1,
    linesOf: (key, pt) => known[faceOf(key)].get(pt)?.rows.get(key) ?? 1,
  };
}
