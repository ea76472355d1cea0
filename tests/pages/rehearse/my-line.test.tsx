import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { parseSay } from '../../../src/domain/library/parse-say.ts';
import { openCall, tap } from './open-call.tsx';

const SAID = 'Siobhan Nguyen is said: shi-VAWN nwin';

/** A call whose first line asks for somebody by name. */
const askByName = async (stage: 'full' | 'blank') => {
  const { session } = await openCall({}, { stage });
  const { openings, scripts, setOpeningFact, changeScript } = session.own.getState();
  const [script = { id: '', openingId: '' }] = Object.values(scripts);
  await act(async () => {
    changeScript(script.id, (words) => ({
      ...words,
      channels: {
        call: {
          style: 'plain',
          lines: [{ id: 'l1', moment: 'greet', parts: parseSay('Hello, is *{{contact}}* there?').parts }],
        },
      },
    }));
  });
  return { opening: Object.keys(openings)[0] ?? '', setOpeningFact };
};

test('how a name is said stands under the line that says it', async () => {
  const { opening, setOpeningFact } = await askByName('full');
  expect(screen.queryByText(SAID)).toBeNull();
  await act(async () => {
    setOpeningFact(opening, 'contact', 'Siobhan Nguyen');
    setOpeningFact(opening, 'sayContact', 'shi-VAWN nwin');
  });
  expect(screen.getByText(SAID)).toBeTruthy();
});

test('a hidden line keeps the name to itself until the person looks', async () => {
  const { opening, setOpeningFact } = await askByName('blank');
  await act(async () => {
    setOpeningFact(opening, 'contact', 'Siobhan Nguyen');
    setOpeningFact(opening, 'sayContact', 'shi-VAWN nwin');
  });
  expect(screen.queryByText(SAID)).toBeNull();
  await tap('Show me this line');
  expect(screen.getByText(SAID)).toBeTruthy();
});
