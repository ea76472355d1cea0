import type { Advice } from './advice.ts';
import { CAP } from './by-count.ts';
import type { Standing } from './standing.ts';

/** The advert named a way: one email, and then it is their turn (domain.md A7). */
export function byAdvert({ opening: { adSays }, tried }: Standing): Advice | undefined {
  if (adSays === 'none' || adSays === 'unknown') return undefined;
  if (tried.others > 0 || tried.total >= CAP) return { verdict: 'enough', rule: 'advert' };
  return { verdict: 'other-way', rule: adSays, way: 'email' };
}
