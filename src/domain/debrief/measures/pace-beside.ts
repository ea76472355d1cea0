/** `usual`: the middle of the person's own earlier paces. All in words a minute. */
export type PaceBeside =
  | { rule: 'pace-first'; values: { wordsAMinute: number } }
  | {
      rule: 'pace-as-usual' | 'pace-quicker' | 'pace-slower';
      values: { wordsAMinute: number; usual: number };
    };

/** So many earlier paces make a usual one. */
const ENOUGH = 3;
/** A pace that differs by less than this share is the same. */
const SAME = 0.15;

/** A pace beside the person's own earlier ones: it is never held against anybody else's (DESIGN, speaking and stammering). */
export function paceBeside(wordsAMinute: number, earlier: readonly number[]): PaceBeside {
  const sorted = [...earlier].sort((one, other) => one - other);
  const usual = sorted[sorted.length >> 1];
  if (usual === undefined || sorted.length < ENOUGH) return { rule: 'pace-first', values: { wordsAMinute } };
  const values = { wordsAMinute, usual };
  if (wordsAMinute > usual * (1 + SAME)) return { rule: 'pace-quicker', values };
  return { rule: wordsAMinute < usual * (1 - SAME) ? 'pace-slower' : 'pace-as-usual', values };
}
