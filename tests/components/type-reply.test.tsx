import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { TypeReply } from '../../src/components/type-reply.tsx';

const OFFERS = [
  { move: 'introduce', label: 'Say my name' },
  { move: 'ask-receipt', label: 'Ask if they have it' },
];

const typed = async (words: string) => {
  const replies: [string, string][] = [];
  const user = userEvent.setup();
  render(<TypeReply offers={OFFERS} onReply={(move, text) => replies.push([move, text])} />);
  await user.type(screen.getByRole('textbox', { name: 'Type what you say' }), words);
  return { user, replies };
};

test('typed words are taken as the move that the person says they were', async () => {
  const { user, replies } = await typed('Do you have it?{Enter}');
  expect(replies).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Ask if they have it' }));
  expect(replies).toEqual([['ask-receipt', 'Do you have it?']]);
});

test('none of them is something else', async () => {
  const { user, replies } = await typed('Hm.{Enter}');
  await user.click(screen.getByRole('button', { name: 'Something else' }));
  expect(replies).toEqual([['other', 'Hm.']]);
});

test('words can be changed before they are said', async () => {
  const { user } = await typed('Helo{Enter}');
  await user.click(screen.getByRole('button', { name: 'Change my words' }));
  expect(screen.getByRole('textbox')).toHaveProperty('value', 'Helo');
});

test('a line break is typed with Shift, and nothing is sent without words', async () => {
  const { user } = await typed('  {Enter}');
  expect(screen.queryByText('Which of these did you do?')).toBeNull();
  await user.type(screen.getByRole('textbox'), 'One{Shift>}{Enter}{/Shift}two');
  expect(screen.getByRole('textbox')).toHaveProperty('value', '  One\ntwo');
});
