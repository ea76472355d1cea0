import { describe, expect, test } from 'vitest';
import type { GivenCard } from '../../src/domain/card/given-card.ts';
import { CARD_PREFIX, packCard } from '../../src/storage/pack-card.ts';
import { packText } from '../../src/storage/pack-text.ts';
import { readCard } from '../../src/storage/read-card.ts';

const card: GivenCard = {
  initials: 'A.M.',
  title: { text: 'Northgate Foods' },
  number: { missing: 'employerPhone' },
  front: [
    {
      name: { kind: 'moment', moment: 'greet' },
      runs: [{ text: 'Hello, ' }, { text: 'Ana', cue: true }, { gap: 'contact' }],
    },
  ],
  back: [
    {
      name: { kind: 'response', response: 'own1', says: 'Who?' },
      runs: [{ gap: 'typed', cue: true }],
      space: true,
    },
    { name: { kind: 'voicemail' }, runs: [{ text: 'مرحبا 你好' }] },
    { name: { kind: 'aside', id: 'employer' }, runs: [] },
  ],
};

const packed = async (value: unknown) => CARD_PREFIX + (await packText(JSON.stringify(value)));

test('a card that was packed is read as it was', async () => {
  expect(await readCard(await packCard(card))).toEqual({ card });
});

test('a line end after it does no harm', async () => {
  expect(await readCard(`\uFEFF${await packCard(card)}\r\n`)).toEqual({ card });
});

describe('refused is', () => {
  test.each(['', 'https://example.org', '{"callback":"backup"}', '%PDF-1.7', 'x'.repeat(5_000_000)])(
    'what is no card: %.30s',
    async (text) => {
      expect(await readCard(text)).toEqual({ rule: 'not-ours' });
    },
  );

  test('a card that was cut short', async () => {
    const text = await packCard(card);
    expect(await readCard(text.slice(0, -9))).toEqual({ rule: 'damaged' });
  });

  test('a card of a newer app', async () => {
    expect(await readCard(await packed({ v: 2, title: 'other' }))).toEqual({ rule: 'newer' });
  });

  test('a card that grows beyond all measure when it is opened', async () => {
    const large = { v: 1, ...card, title: { text: 'x'.repeat(10_000_000) } };
    expect(await readCard(await packed(large))).toEqual({ rule: 'too-large' });
  });

  test.each([
    ['no object', 7],
    ['a card with something more', { v: 1, ...card, notes: 'private' }],
    ['a row of an unknown kind', { v: 1, ...card, front: [{ name: { kind: 'script' }, runs: [] }] }],
    [
      'a moment that nobody knows',
      { v: 1, ...card, front: [{ name: { kind: 'moment', moment: 'x' }, runs: [] }] },
    ],
    [
      'words that are no text',
      { v: 1, ...card, back: [{ name: { kind: 'voicemail' }, runs: [{ text: 1 }] }] },
    ],
    ['two rows for the same thing', { v: 1, ...card, front: [card.front[0], card.front[0]] }],
    [
      'more rows than any card has',
      { v: 1, ...card, front: Array(500).fill({ name: { kind: 'voicemail' }, runs: [] }) },
    ],
  ])('%s', async (_, value) => {
    expect(await readCard(await packed(value))).toEqual({ rule: 'damaged' });
  });
});
