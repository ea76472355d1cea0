/**
 * Writes or reads bits, each in a context that learns how likely a 1 is there (a binary range coder, as LZMA has it).
 * A writer takes the bit and gives it back, a reader gives what was written, so one description of a format does both.
 */
export type BitCoder = { bit: (context: number, bit: number) => number };

const PRECISION = 12;
const HALF = 1 << (PRECISION - 1);
const LEARN = 5;
const LOWEST = 2 ** 24;

/** The chance of a 0 in each context, which moves towards what is seen there. */
function chancesOf(contexts: number) {
  const zeros = new Uint16Array(contexts).fill(HALF);
  return {
    part: (range: number, context: number) => Math.floor(range / (1 << PRECISION)) * (zeros[context] ?? HALF),
    see: (context: number, bit: number) => {
      const zero = zeros[context] ?? HALF;
      zeros[context] = bit ? zero - (zero >> LEARN) : zero + (((1 << PRECISION) - zero) >> LEARN);
    },
  };
}

/** A writer and, once all is written, its bytes. */
export function bitWriter(contexts: number): BitCoder & { end: () => Uint8Array } {
  const chances = chancesOf(contexts);
  const bytes: number[] = [];
  let low = 0;
  let range = 2 ** 32;
  const shift = () => {
    if (low >= 2 ** 32) {
      for (let at = bytes.length - 1; ; at--) {
        bytes[at] = ((bytes[at] ?? 0) + 1) & 0xff;
        if (bytes[at] !== 0) break;
      }
      low -= 2 ** 32;
    }
    bytes.push(Math.floor(low / LOWEST));
    low = (low % LOWEST) * 256;
  };
  return {
    bit(context, bit) {
      const part = chances.part(range, context);
      if (bit) {
        low += part;
        range -= part;
      } else range = part;
      chances.see(context, bit);
      for (; range < LOWEST; range *= 256) shift();
      return bit;
    },
    end() {
      for (let left = 0; left < 5; left++) shift();
      return Uint8Array.from(bytes);
    },
  };
}

/** Reads what a writer with as many contexts wrote. Past the end it reads zeros. */
export function bitReader(bytes: Uint8Array, contexts: number): BitCoder {
  const chances = chancesOf(contexts);
  let next = 4;
  let code = bytes.slice(0, 4).reduce((number, byte) => number * 256 + byte, 0);
  let range = 2 ** 32;
  return {
    bit(context) {
      const part = chances.part(range, context);
      const bit = code < part ? 0 : 1;
      if (bit) {
        code -= part;
        range -= part;
      } else range = part;
      chances.see(context, bit);
      for (; range < LOWEST; range *= 256) code = code * 256 + (bytes[next++] ?? 0);
      return bit;
    },
  };
}
