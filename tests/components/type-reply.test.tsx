import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { TypeReply } from '../../src/components/type-reply.tsx';
import type { Proposal } from '../../src/components/which-move.tsx';

const NAME = { move: 'introduce', label: 'Say my name' };
const RECEIPT = { move: 'ask-receipt', label: 'Ask if they have it' };
const TIME = { move: 'ask-best-time', label: 'Ask for a better time' };
const UNREAD: Proposal = { likely: [], rest: [NAME, RECEIPT] };
const READ: Proposal = { likely: [RECEIPT, NAME], rest: [TIME] };

const typed = async (words: string, proposal = UNREAD) => {
  const replies: [string, string][] = [];
  const user = userEvent.setup();
  render(<TypeReply propose={() => proposal} onReply={(move, text) => replies.push([move, text])} />);
  await user.type(screen.getByRole('textbox', { name: 'Type what you say' }), words);
  return { user, replies };
};
const choices = () => screen.getAllByRole('listitem').map((each) => each.textContent);

describe('words that could not be read', () => {
  test('are taken as the move that the person says they were', async () => {
    const { user, replies } = await typed('Do you have it?{Enter}');
    expect(replies).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Ask if they have it' }));
    expect(replies).toEqual([['ask-receipt', 'Do you have it?']]);
  });

  test('are something else when they are none of them', async () => {
    const { user, replies } = await typed('Hm.{Enter}');
    await user.click(screen.getByRole('button', { name: 'Something else' }));
    expect(replies).toEqual([['other', 'Hm.']]);
  });
});

describe('words that were read', () => {
  test('are proposed as the likely moves only, the best one first and with the focus', async () => {
    await typed('Do you have it?{Enter}', READ);
    expect(choices()).toEqual(['Ask if they have it', 'Say my name']);
    expect(document.activeElement?.textContent).toBe('Ask if they have it');
  });

  test('are sent with the keyboard alone: Enter, and Enter again', async () => {
    const { user, replies } = await typed('Do you have it?{Enter}', READ);
    await user.keyboard('{Enter}');
    expect(replies).toEqual([['ask-receipt', 'Do you have it?']]);
  });

  test('are not sent by a key that is held', async () => {
    const { user, replies } = await typed('Do you have it?{Enter}', READ);
    await user.keyboard('{Enter>3}');
    expect(replies.length).toBeLessThanOrEqual(1);
  });

  test('are corrected with one tap', async () => {
    const { user, replies } = await typed('It is me.{Enter}', READ);
    await user.click(screen.getByRole('button', { name: 'Say my name' }));
    expect(replies).toEqual([['introduce', 'It is me.']]);
  });

  test('may be any of the others, or none of them', async () => {
    const { user, replies } = await typed('Later?{Enter}', READ);
    await user.click(screen.getByRole('button', { name: 'Something else' }));
    expect(choices()).toEqual(['Ask for a better time', 'Something else']);
    expect(document.activeElement?.textContent).toBe('Ask for a better time');
    await user.click(screen.getByRole('button', { name: 'Ask for a better time' }));
    expect(replies).toEqual([['ask-best-time', 'Later?']]);
  });
});

test('words can be changed before they are said', async () => {
  const { user } = await typed('Helo{Enter}');
  await user.click(screen.getByRole('button', { name: 'Change my words' }));
  expect(screen.getByRole('textbox')).toHaveProperty('value', 'Helo');
  expect(document.activeElement).toBe(screen.getByRole('textbox'));
});

test('a line break is typed with Shift, and nothing is sent without words', async () => {
  const { user } = await typed('  {Enter}');
  expect(screen.queryByText('Which of these did you do?')).toBeNull();
  await user.type(screen.getByRole('textbox'), 'One{Shift>}{Enter}{/Shift}two');
  expect(screen.getByRole('textbox')).toHaveProperty('value', '  One\ntwo');
});
