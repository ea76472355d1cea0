const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/** A new row's id: 16 random bytes in base32 (RFC 4648, lower case, no padding), 26 characters. */
export function newId(random: (count: number) => Uint8Array): string {
  let id = '';
  let bits = 0;
  let held = 0;
  for (const byte of random(16)) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) id += LETTERS[(held >> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  return id + LETTERS[(held << (5 - bits)) & 31];
}
