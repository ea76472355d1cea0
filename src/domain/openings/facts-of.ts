import type { Facts } from '../library/ids.ts';
import type { Me, Opening } from './opening.ts';

/** One flat set of facts for templates and the command line; what an opening says of itself wins over `me`. */
export function factsOf(me: Me, opening: Opening): Facts {
  const own = Object.entries(opening.facts).filter(([, value]) => value.trim() !== '');
  return { ...me.facts, ...Object.fromEntries(own) };
}
