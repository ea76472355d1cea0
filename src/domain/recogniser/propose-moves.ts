import type { Correction } from './correction.ts';
import { recallCorrection } from './recall-correction.ts';
import type { Guess } from './recognise.ts';
import type { KnownNames } from './without-names.ts';

type Proposing = {
  text: string;
  /** The response that it was said to. */
  after?: string | undefined;
  names?: KnownNames | undefined;
  /** The recogniser's guesses, best first; none while it is not loaded. */
  ranked: readonly Guess[];
  /** The line that stood beside, and what it does: whoever typed that line did that. */
  shown: { text: string; move: string };
  corrections: readonly Correction[];
};

/** How many moves are proposed at once. */
const PROPOSED = 3;

/** What the words may be, best first, three at most: what the person once said they are, else what they are heard as. */
export function proposeMoves({ text, after, names, ranked, shown, corrections }: Proposing): string[] {
  const asShown: Correction = { ...shown, ...(after === undefined ? {} : { after }) };
  const known = recallCorrection([asShown, ...corrections], { text, after, names });
  const moves = [...(known === undefined ? [] : [known]), ...ranked.map(({ move }) => move)];
  return [...new Set(moves)].slice(0, PROPOSED);
}
