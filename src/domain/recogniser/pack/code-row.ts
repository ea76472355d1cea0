import { MOVE_COUNT } from '../model.ts';
import type { BitCoder } from './bit-coder.ts';

/** Where each kind of bit has its contexts. */
const SIZE_BITS = 5;
const SPREAD = 12;
const FAR = 12;
const COUNTS = 0;
const FILLED = COUNTS + (1 << SIZE_BITS);
const SIGNS = FILLED + SPREAD * MOVE_COUNT;
const HEIGHTS = SIGNS + MOVE_COUNT;
const LENGTHS = HEIGHTS + 2 * (FAR + 1);
const DIGITS = LENGTHS + 32;
export const CONTEXTS = DIGITS + 32 * 4;

/** A whole number from 1: how many binary digits, then the digits. */
export function codeGap(coder: BitCoder, gap: number): number {
  const wanted = Math.floor(Math.log2(Math.max(1, gap)));
  let length = 0;
  while (coder.bit(LENGTHS + length, length < wanted ? 1 : 0)) length++;
  let read = 1;
  for (let place = length - 1; place >= 0; place--) {
    const isHigh = place >= length - 2;
    const context = DIGITS + length * 4 + (isHigh ? length - 1 - place : 3);
    read = read * 2 + coder.bit(context, Math.floor(gap / 2 ** place) % 2);
  }
  return read;
}

/** A row of weights in place: how many are not zero, which, and their steps. */
export function codeRow(coder: BitCoder, row: Int8Array): void {
  let left = codeCount(coder, row.filter((step) => step !== 0).length);
  for (let move = 0; move < MOVE_COUNT && left > 0; move++) {
    const spread = Math.min(SPREAD - 1, Math.floor((left * SPREAD) / (MOVE_COUNT - move)));
    if (!coder.bit(FILLED + spread * MOVE_COUNT + move, row[move] ? 1 : 0)) continue;
    left--;
    row[move] = codeStep(coder, move, row[move] ?? 0);
  }
}

function codeCount(coder: BitCoder, count: number): number {
  let node = 1;
  for (let place = SIZE_BITS - 1; place >= 0; place--)
    node = node * 2 + coder.bit(COUNTS + node, (count >> place) & 1);
  return node - (1 << SIZE_BITS);
}

function codeStep(coder: BitCoder, move: number, step: number): number {
  const sign = coder.bit(SIGNS + move, step < 0 ? 1 : 0);
  let height = 1;
  while (
    height < 127 &&
    coder.bit(HEIGHTS + sign * (FAR + 1) + Math.min(FAR, height), height < Math.abs(step) ? 1 : 0)
  )
    height++;
  return sign ? -height : height;
}
