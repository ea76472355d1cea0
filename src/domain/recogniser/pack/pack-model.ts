import { MOVE_COUNT, type Model } from '../model.ts';
import { bitReader, bitWriter } from './bit-coder.ts';
import { CONTEXTS, codeGap, codeRow } from './code-row.ts';
import { fromText, toText } from './text-bytes.ts';

/** A model as it is stored and sent. */
export type PackedModel = { rowCount: number; stepSize: number; bias: readonly number[]; bits: string };

/** A model in about a seventh of its bytes, as text that can stand in a module. */
export function packModel({ rows, steps, stepSize, bias }: Model): PackedModel {
  const writer = bitWriter(CONTEXTS);
  let last = -1;
  for (const [id, row] of [...rows].sort(([one], [other]) => one - other)) {
    codeGap(writer, id - last);
    last = id;
    codeRow(writer, steps.slice(row * MOVE_COUNT, (row + 1) * MOVE_COUNT));
  }
  const short = Array.from(bias, (each) => Math.round(each * 1_000) / 1_000);
  return { rowCount: rows.size, stepSize, bias: short, bits: toText(writer.end()) };
}

/** The model that was packed. */
export function unpackModel({ rowCount, stepSize, bias, bits }: PackedModel): Model {
  const reader = bitReader(fromText(bits), CONTEXTS);
  const rows = new Map<number, number>();
  const steps = new Int8Array(rowCount * MOVE_COUNT);
  let id = -1;
  for (let row = 0; row < rowCount; row++) {
    id += codeGap(reader, 1);
    rows.set(id, row);
    codeRow(reader, steps.subarray(row * MOVE_COUNT, (row + 1) * MOVE_COUNT));
  }
  return { rows, steps, stepSize, bias: Float32Array.from(bias) };
}
