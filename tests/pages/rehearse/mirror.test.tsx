import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { fakeCamera } from '../../device/fake-camera.ts';
import { hearingForTests } from '../../device/world-for-tests.ts';
import { button, openCall, settle, tap } from './open-call.tsx';

const ASK = /if a stranger had seen you/;
const openMirror = async (camera = fakeCamera()) => {
  const call = await openCall({ hearing: async () => hearingForTests({ camera: camera.camera }) });
  expect(camera.log).toEqual([]);
  await userEvent.click(screen.getByText('Make it harder or easier'));
  await userEvent.click(await screen.findByRole('button', { name: 'See myself while I speak' }));
  await settle();
  return { ...call, camera };
};
const picture = () => screen.queryByLabelText('You, as in a mirror');

describe('the mirror', () => {
  test('shows the person, beside the words, from a tap to the end of the call', async () => {
    const { camera, rehearsal } = await openMirror();
    expect(picture()).not.toBeNull();
    await tap('I said it');
    expect(picture()).not.toBeNull();
    expect(camera.log).toEqual(['open', 'show']);
    await tap('Hang up');
    expect(camera.log.at(-1)).toBe('close');
    expect(screen.getByText(ASK)).toBeTruthy();
    expect(rehearsal()?.mirror).toBe(true);
  });

  test('is closed by a tap, and when the page is left', async () => {
    const { camera, unmount } = await openMirror();
    await tap('Close the mirror');
    expect(picture()).toBeNull();
    expect(camera.log.at(-1)).toBe('close');
    await tap('See myself while I speak');
    unmount();
    await settle();
    expect(camera.log.filter((each) => each === 'close')).toHaveLength(2);
  });

  test.each([
    ['no-camera', 'There is no camera here. The call goes on without it.'],
    ['denied', 'The camera may not be used here. The call goes on without it.'],
  ] as const)('that cannot be had (%s) is said in one sentence', async (trouble, sentence) => {
    await openMirror(fakeCamera({ trouble }));
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(button('I said it')).toBeTruthy();
  });

  test('that is taken away in mid-call is said in one sentence', async () => {
    const { camera } = await openMirror();
    act(() => camera.takeAway());
    expect(picture()).toBeNull();
    expect(screen.getByText('The camera is off. The call goes on without it.')).toBeTruthy();
  });
});

test('who did not look into the mirror is not asked about it', async () => {
  const { rehearsal } = await openCall();
  await tap('Hang up');
  expect(screen.queryByText(ASK)).toBeNull();
  expect(rehearsal()).not.toHaveProperty('mirror');
});
