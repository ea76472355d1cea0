import { type Correction, MOST_CORRECTIONS } from './correction.ts';

/** Nobody says more than this in one reply and means one thing by it. */
const LONGEST = 300;

/** With one more correction, in place of an earlier one of the same words. */
export function rememberCorrection(all: readonly Correction[], { text, ...rest }: Correction): Correction[] {
  const kept = text.trim().slice(0, LONGEST);
  const others = all.filter((each) => !(each.text === kept && each.after === rest.after));
  return [...others, { text: kept, ...rest }].slice(-MOST_CORRECTIONS);
}
