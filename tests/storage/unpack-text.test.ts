import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packText } from '../../src/storage/pack-text.ts';
import { unpackText } from '../../src/storage/unpack-text.ts';

const LIMIT = 64_000;

test('what was packed is opened as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      expect(await unpackText(await packText(text), LIMIT)).toEqual({ text });
    }),
  );
});

test('packed text holds only letters that an address and a QR code can carry', async () => {
  expect(await packText('Grüße, “Ana”'.repeat(50))).toMatch(/^[A-Za-z0-9_-]+$/);
});

describe('refused is', () => {
  test('text that would grow beyond the limit, though it is small', async () => {
    const bomb = await packText('a'.repeat(20_000_000));
    expect(bomb.length).toBeLessThan(30_000);
    expect(await unpackText(bomb, LIMIT)).toEqual({ rule: 'too-large' });
  });

  test('text that is larger than the limit before it is opened', async () => {
    expect(await unpackText('A'.repeat(2 * LIMIT + 1), LIMIT)).toEqual({ rule: 'too-large' });
  });

  test('text that was packed by a newer way', async () => {
    const [, ...rest] = await packText('Hello');
    expect(await unpackText(['B', ...rest].join(''), LIMIT)).toEqual({ rule: 'newer' });
  });

  test.each(['', 'A', 'A===', 'not packed', 'AQ', 'AP__'])('what is no packed text: "%s"', async (packed) => {
    expect(await unpackText(packed, LIMIT)).toEqual({ rule: 'damaged' });
  });

  test('text that is cut at any place', async () => {
    const packed = await packText('Hello, this is Ana. I applied for the job.');
    for (let length = 0; length < packed.length - 1; length += 1)
      expect(await unpackText(packed.slice(0, length), LIMIT), `${length}`).toHaveProperty('rule');
  });
});
