/** What a draw is for, so that two draws at one step do not depend on each other. */
export const DRAW = { start: 1, says: 2, event: 3, picks: 4 } as const;

/**
 * A number in [0, 2^32) that depends only on its arguments (FORMATS 3: each draw is a hash of seed, step and purpose;
 * there is no random stream). The mixing is MurmurHash3's finaliser.
 */
export function draw(seed: number, step: number, purpose: number): number {
  let mixed =
    Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^
    Math.imul(step + 0x7f4a7c15, 0xc2b2ae35) ^
    Math.imul(purpose, 0x27d4eb2f);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
