import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Blanks } from '../../../src/pages/script/blanks.tsx';
import { memoryStorage } from '../../../src/storage/memory-storage.ts';
import { openOwn } from '../../../src/stores/open-own.ts';
import { SessionProvider } from '../../../src/stores/session-context.tsx';
import { opening, script } from '../../storage/rows-for-tests.ts';

/** What a script asks for beside its lines, which say no number. */
const asked = async (channel: 'call' | 'email', facts: Record<string, string>) => {
  const session = await openOwn('memory', {
    now: () => 1,
    newId: () => 'id',
    openStorage: async () => memoryStorage(),
  });
  const lines = [{ id: 'l1', moment: 'thanks' as const, parts: [{ text: 'Thank you.' }] }];
  const words = { ...script, channels: { [channel]: { style: 'plain' as const, lines } } };
  render(
    <SessionProvider value={session}>
      <Blanks script={words} opening={opening} channel={channel} facts={facts} />
    </SessionProvider>,
  );
  return screen
    .queryAllByRole('textbox')
    .map((field) => (field as HTMLInputElement).labels?.[0]?.textContent);
};

test('a call needs the number to dial and my own, to give when they ask', async () => {
  expect(await asked('call', {})).toEqual(['Their phone number', 'Your phone number']);
});

test('a number that is known is not asked for', async () => {
  expect(await asked('call', { phone: '07700 900123', employerPhone: '020 7946 0958' })).toEqual([]);
});

test('an email needs neither', async () => {
  expect(await asked('email', {})).toEqual([]);
});
