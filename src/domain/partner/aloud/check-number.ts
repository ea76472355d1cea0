/** MurmurHash3 over the characters of a text. */
function hash(text: string, seed: number): number {
  let mixed = seed;
  for (let at = 0; at < text.length; at++) {
    mixed = Math.imul(mixed ^ text.charCodeAt(at), 0xcc9e2d51);
    mixed = Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
  }
  mixed = Math.imul(mixed ^ (mixed >>> 16) ^ text.length, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A number of 128 bits that depends on every character of a text. It finds slips; it keeps nobody out. */
export const checkNumber = (text: string): bigint =>
  [1, 2, 3, 4].reduce((number, seed) => (number << 32n) | BigInt(hash(text, seed)), 0n);
