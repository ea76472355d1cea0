import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadMoves } from '../../../src/content/library.ts';
import { loadRecogniser } from '../../../src/content/load-recogniser.ts';
import { openCall, settle, tap } from './open-call.tsx';

beforeAll(async () => {
  await loadRecogniser('en');
}, 60_000);

const choices = () => [...document.querySelectorAll('.pick li')].map((each) => each.textContent ?? '');
const type = async (words: string, settings: Parameters<typeof openCall>[1] = {}) => {
  const call = await openCall({}, settings);
  await tap('Type it');
  await settle();
  await userEvent.type(screen.getByRole('textbox'), `${words}{Enter}`);
  return call;
};
const PUSH = 'You must put me through to the manager right now, I am tired of waiting.';

describe('typed words', () => {
  test('are proposed as three moves at most, by what they say', async () => {
    await type('Could you tell me if my application arrived?', { introduced: true });
    expect(choices()).toHaveLength(3);
    expect(choices()[0]).toMatch(/have my application/);
  });

  test('are what the line does, when they are the line', async () => {
    const call = await type('hello this is Ana Morales', { introduced: true });
    await userEvent.keyboard('{Enter}');
    expect(call.rehearsal()?.replies[0]).toMatchObject({ by: 'typed', text: 'hello this is Ana Morales' });
    expect(call.rehearsal()?.transcript[0]?.reply?.judgement).toBe('good');
  });

  test('are nothing that goes wrong in the first call', async () => {
    const poor = (await loadMoves('en')).filter(({ good }) => !good).map(({ pick }) => pick);
    await type(PUSH);
    expect(choices().filter((each) => poor.includes(each))).toEqual([]);
  });

  test('are taken for what they are in later calls', async () => {
    const { session } = await type(PUSH, { introduced: true });
    const first = choices()[0] ?? '';
    await tap(first);
    expect(Object.values(session.own.getState().rehearsals)[0]?.replies[0]?.move).toBe('push');
  });

  test('that were corrected are known the next time, after the same words of theirs', async () => {
    const { session } = await type(PUSH, { introduced: true });
    const second = choices()[1] ?? '';
    await tap(second);
    const [correction] = session.own.getState().settings.corrections ?? [];
    expect(correction).toMatchObject({ text: PUSH, after: 'gk-greeting' });
    await tap('One step back');
    await userEvent.type(screen.getByRole('textbox'), `${PUSH}{Enter}`);
    expect(choices()[0]).toBe(second);
  });
});
