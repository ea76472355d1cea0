import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import truth from './truth.json' with { type: 'json' };

/** In Hz. */
export const RATE = 16_000;

/** One saying, from its first sound to its last. */
export type Saying = { text: string; sound: Float32Array };

/** What `make.sh` recorded. */
export function readSpeech(): Saying[] {
  const sound = fromAdpcm(readFileSync(join(import.meta.dirname, 'clean-speech.wav')));
  return truth.map(({ text, from, to }) => ({ text, sound: sound.subarray(from, to) }));
}

/** Four bits a sample: the steps and how they change (IMA, Recommended Practices for Digital Audio, 1992). */
const STEPS =
  `7 8 9 10 11 12 13 14 16 17 19 21 23 25 28 31 34 37 41 45 50 55 60 66 73 80 88 97 107 118 130 143 157 173 190 209 230
253 279 307 337 371 408 449 494 544 598 658 724 796 876 963 1060 1166 1282 1411 1552 1707 1878 2066 2272 2499 2749 3024
3327 3660 4026 4428 4871 5358 5894 6484 7132 7845 8630 9493 10442 11487 12635 13899 15289 16818 18500 20350 22385 24623
27086 29794 32767`
    .split(/\s/)
    .map(Number);
const CHANGES = [-1, -1, -1, -1, 2, 4, 6, 8];

function fromAdpcm(file: Buffer): Float32Array {
  const blockSize = file.readUInt16LE(32);
  const start = file.indexOf('data') + 8;
  const samples: number[] = [];
  for (let block = start; block < file.length; block += blockSize) {
    let value = file.readInt16LE(block);
    let index = file.readUInt8(block + 2);
    samples.push(value);
    for (const byte of file.subarray(block + 4, block + blockSize))
      for (const bits of [byte & 15, byte >> 4]) {
        const step = STEPS[index] ?? 0;
        const change = Math.floor((step * ((bits & 7) * 2 + 1)) / 8);
        value = Math.max(-32_768, Math.min(32_767, value + (bits & 8 ? -change : change)));
        index = Math.max(0, Math.min(88, index + (CHANGES[bits & 7] ?? 0)));
        samples.push(value);
      }
  }
  return Float32Array.from(samples, (sample) => sample / 32_768);
}
