/** Numbers in [0, 1) that are the same for the same seed (a 32-bit xorshift). */
export const chance = (seed: number): (() => number) => {
  let state = (seed ^ 0x2545f491) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
};
