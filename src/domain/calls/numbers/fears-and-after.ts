import { WORRIES, type Worry } from '../../library/ids.ts';
import type { Feared, LoggedCall } from '../logged-call.ts';

/** In how many calls it came about, partly, or not. */
export type After = { calls: number; yes: number; partly: number; no: number };
/** One worry, as likely as the person thought it, and what came of it. */
export type FearAndAfter = { worry: Worry; likely: Feared['likely'] } & After;

/**
 * What was feared beside what happened, worry by worry, the likeliest first; what was never feared is left out. A call
 * for which nobody noted what happened proves nothing, so it stands only in `open`.
 */
export function fearsAndAfter(contacts: readonly LoggedCall[]): {
  fears: readonly FearAndAfter[];
  open: number;
} {
  const found = new Map<string, After>();
  let open = 0;
  for (const { feared } of contacts) {
    if (!feared) continue;
    if (!feared.happened) {
      open++;
      continue;
    }
    const key = keyOf(feared);
    const after = found.get(key) ?? { calls: 0, yes: 0, partly: 0, no: 0 };
    found.set(key, after);
    after.calls++;
    after[feared.happened]++;
  }
  const inOrder = WORRIES.flatMap((worry) => LIKELIEST_FIRST.map((likely) => ({ worry, likely })));
  const fears = inOrder.flatMap((fear) => {
    const after = found.get(keyOf(fear));
    return after ? [{ ...fear, ...after }] : [];
  });
  return { fears, open };
}

const LIKELIEST_FIRST: readonly Feared['likely'][] = ['likely', 'maybe', 'hardly'];
const keyOf = ({ worry, likely }: Pick<Feared, 'worry' | 'likely'>) => `${worry}/${likely}`;
