import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { fakeMicrophone } from '../../device/fake-microphone.ts';
import { hearingForTests } from '../../device/world-for-tests.ts';
import { caption, openCall, tap } from './open-call.tsx';

const timed = async (settings: Parameters<typeof openCall>[1], run: () => Promise<void>) => {
  await openCall({ now: Date.now }, settings);
  vi.useFakeTimers();
  try {
    // begins anew with the clock of the test
    await act(async () => screen.getByRole('button', { name: 'I said it' }).click());
    await run();
  } finally {
    vi.useRealTimers();
  }
};
/** At a turn with the microphone open, in the time of the test. */
const timedSpeaking = async () => {
  const mic = fakeMicrophone();
  await openCall(
    { hearing: async () => hearingForTests({ microphone: mic.microphone }) },
    { areYouThere: true, reply: 'say' },
    'Start speaking',
  );
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  await act(async () => screen.getByRole('button', { name: 'Start speaking' }).click());
  return mic;
};
const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1_000));
const asked = () => screen.queryByText(/Are you there/);

describe('what is off until asked for', () => {
  test('is a clock, and "Are you there?"', async () => {
    await timed({}, async () => {
      const before = caption();
      await pass(600);
      expect(asked()).toBeNull();
      expect(screen.queryByRole('timer')).toBeNull();
      expect(caption()).toBe(before);
    });
  });
});

describe('“Are you there?”', () => {
  test('comes after a long silence only, moves nothing and costs nothing', async () => {
    await timed({ areYouThere: true }, async () => {
      const before = caption();
      await pass(14);
      expect(asked()).toBeNull();
      await pass(2);
      expect(asked()).not.toBeNull();
      expect(caption()).toBe(before);
      expect(screen.getByText('Has time for you')).toBeTruthy();
    });
  });

  test('comes while the microphone is open too, after a silence, and costs nothing', async () => {
    const mic = await timedSpeaking();
    await pass(9);
    mic.hear(0, 9_000);
    await pass(14);
    expect(asked()).toBeNull();
    mic.pass(15_000);
    await pass(16);
    expect(asked()).not.toBeNull();
    expect(screen.getByText('Has time for you')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'I have finished' })).toBeTruthy();
  });

  test('does not come while the microphone hears the person', async () => {
    const mic = await timedSpeaking();
    for (let said = 0; said < 6; said += 1) {
      mic.hear(said * 10_000, (said + 1) * 10_000);
      await pass(10);
    }
    expect(asked()).toBeNull();
  });

  test('does not come while the person does something', async () => {
    await timed({ areYouThere: true }, async () => {
      for (let presses = 0; presses < 6; presses += 1) {
        await pass(10);
        dispatchEvent(new Event('keydown'));
      }
      expect(asked()).toBeNull();
    });
  });
});

describe('at their own pace', () => {
  test('there is no clock and no question after a silence, whatever was asked for before', async () => {
    await timed({ untimed: true, clock: true, areYouThere: true }, async () => {
      await pass(60);
      expect(asked()).toBeNull();
      expect(screen.queryByRole('timer')).toBeNull();
    });
  });

  test('neither of them is offered', async () => {
    await openCall({}, { untimed: true });
    await userEvent.click(screen.getByText('Make it harder or easier'));
    expect(await screen.findByRole('checkbox', { name: /busy room/ })).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: /how long the call takes/ })).toBeNull();
    expect(screen.queryByRole('checkbox', { name: /Are you there/ })).toBeNull();
  });
});

test('patience is shown, or hidden by choice', async () => {
  const { session } = await openCall();
  expect(screen.getByText('Has time for you')).toBeTruthy();
  act(() => session.own.getState().changeSettings({ hidePatience: true }));
  expect(screen.queryByText('Has time for you')).toBeNull();
});

test('all choices of a call are in one place, and stay open from turn to turn', async () => {
  const { session } = await openCall();
  await userEvent.click(screen.getByText('Make it harder or easier'));
  const clock = await screen.findByRole('checkbox', { name: 'Show how long the call takes' });
  await act(async () => clock.click());
  expect(session.own.getState().settings.clock).toBe(true);
  expect(screen.getByRole('timer').textContent).toBe('0:00');
  await tap('I said it');
  expect(screen.getByRole('checkbox', { name: 'Show how long the call takes' })).toBeTruthy();
});
