import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FEATURE_BITS } from '../../../src/domain/recogniser/feature.ts';
import { MOVE_COUNT } from '../../../src/domain/recogniser/model.ts';
import { bitReader, bitWriter } from '../../../src/domain/recogniser/pack/bit-coder.ts';
import { packModel, unpackModel } from '../../../src/domain/recogniser/pack/pack-model.ts';
import { fromText, toText } from '../../../src/domain/recogniser/pack/text-bytes.ts';

const step = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: -127, max: 127 }));
const row = fc.array(step, { minLength: MOVE_COUNT, maxLength: MOVE_COUNT });

test('a model that was packed is read back as it was', () => {
  const models = fc.uniqueArray(fc.tuple(fc.nat(2 ** FEATURE_BITS - 1), row), { selector: ([id]) => id });
  fc.assert(
    fc.property(models, (rows) => {
      const sorted = [...rows].sort(([one], [other]) => one - other);
      const model = {
        rows: new Map(sorted.map(([id], at) => [id, at])),
        steps: Int8Array.from(sorted.flatMap(([, steps]) => steps)),
        stepSize: 0.5,
        bias: Float32Array.from({ length: MOVE_COUNT }, (_, move) => move / 8),
      };
      expect(unpackModel(packModel(model))).toEqual(model);
    }),
  );
});

test('bits come back in their order, whatever their contexts', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(1)), { maxLength: 3_000 }), (bits) => {
      const writer = bitWriter(4);
      for (const [context, bit] of bits) writer.bit(context, bit);
      const reader = bitReader(writer.end(), 4);
      expect(bits.map(([context]) => reader.bit(context, 0))).toEqual(bits.map(([, bit]) => bit));
    }),
  );
});

test('bits that can be foretold take next to no room', () => {
  const writer = bitWriter(1);
  for (let at = 0; at < 8_000; at++) writer.bit(0, 0);
  expect(writer.end().length).toBeLessThan(60);
});

test('bytes are text and bytes again', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(fromText(toText(bytes))).toEqual(bytes);
      expect(toText(bytes)).toMatch(/^[A-Za-z0-9+/]*$/);
    }),
  );
});
