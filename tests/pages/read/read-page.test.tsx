import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter, Route, Routes } from 'react-router';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { WorldProvider } from '../../../src/device/world.tsx';
import { parseSay } from '../../../src/domain/library/parse-say.ts';
import { ReadPage } from '../../../src/pages/read/read-page.tsx';
import { paths } from '../../../src/paths.ts';
import { memoryStorage } from '../../../src/storage/memory-storage.ts';
import { openOwn, type Session } from '../../../src/stores/open-own.ts';
import { SessionProvider } from '../../../src/stores/session-context.tsx';
import { fakeVoice } from '../../device/fake-voice.ts';
import { fakeWakeLock } from '../../device/fake-wake-lock.ts';
import { worldForTests } from '../../device/world-for-tests.ts';

const LINES = [
  'Hello, my name is Ana Morales.',
  'I applied for the line cook job last week, and I want to make sure you have my application.',
  'Is anything missing from my application, or is there somebody else I should ask about it?',
  'Thank you. Goodbye.',
];

let clock = 0;
let voice = fakeVoice();
let screenLight = fakeWakeLock();
let session: Session;

const openPage = async (how?: 'voicemail') => {
  let made = 0;
  const newId = () => `id${++made}`;
  const now = () => clock;
  session = await openOwn('memory', { now, newId, openStorage: async () => memoryStorage() });
  const { addOpening, addScript } = session.own.getState();
  const openingId = addOpening({
    facts: { employer: 'Northgate Foods', position: 'line cook' },
    adSays: 'unknown',
    via: 'direct',
    place: 'restaurant',
    interest: 'good',
    noCalls: false,
    notes: '',
  });
  const lines = LINES.map((say, index) => ({
    id: `l${index}`,
    moment: 'reason' as const,
    parts: parseSay(say).parts,
  }));
  const id = addScript({
    openingId,
    goal: 'confirm-receipt',
    channels: { call: { style: 'plain', lines } },
    answers: [],
  });
  const world = worldForTests({
    now,
    newId,
    voice: voice.voice,
    wakeLock: screenLight.wakeLock,
  });
  const view = render(
    <WorldProvider value={world}>
      <SessionProvider value={session}>
        <MemoryRouter initialEntries={[paths.read(id, how)]}>
          <Routes>
            <Route path="/read/:scriptId" element={<ReadPage />} />
          </Routes>
        </MemoryRouter>
      </SessionProvider>
    </WorldProvider>,
  );
  return view;
};

beforeEach(() => {
  clock = 1_000_000;
  voice = fakeVoice();
  screenLight = fakeWakeLock();
});

const button = (name: string) => screen.getByRole('button', { name });
const tap = (name: string) => userEvent.click(button(name));
const shown = () => document.querySelector('.prompt')?.textContent?.trim();
const end = () => screen.queryByRole('heading', { name: 'That was all of it.' });
const settle = () => act(async () => {});

describe('reading by oneself', () => {
  test('goes line by line at a tap, each with the next one below, and back', async () => {
    await openPage();
    expect(shown()).toBeUndefined();
    await tap('Start');
    expect(shown()).toBe(LINES[0]);
    expect(document.querySelector('.upcoming')?.textContent).toContain(LINES[1]);
    await tap('Next');
    expect(shown()).toBe(LINES[1]);
    await tap('Back');
    expect(shown()).toBe(LINES[0]);
    for (const _ of LINES) await tap('Next');
    expect(end()).toBe(document.activeElement);
  });

  test('moves the focus to each line', async () => {
    await openPage();
    await tap('Start');
    expect(document.activeElement?.textContent?.trim()).toBe(LINES[0]);
    await tap('Next');
    expect(document.activeElement?.textContent?.trim()).toBe(LINES[1]);
  });

  test('goes by the space bar and the arrow keys', async () => {
    await openPage();
    await userEvent.keyboard(' ');
    expect(shown()).toBe(LINES[0]);
    await userEvent.keyboard(' ');
    await userEvent.keyboard('{ArrowRight}');
    expect(shown()).toBe(LINES[2]);
    await userEvent.keyboard('{ArrowLeft}');
    expect(shown()).toBe(LINES[1]);
  });

  test('keeps the screen lit from the first line to the last, and no longer than the page is open', async () => {
    const page = await openPage();
    expect(screenLight.isLit()).toBe(false);
    await tap('Start');
    expect(screenLight.isLit()).toBe(true);
    for (const _ of LINES) await tap('Next');
    expect(screenLight.isLit()).toBe(false);
    await tap('Read it again');
    expect(screenLight.isLit()).toBe(true);
    page.unmount();
    expect(screenLight.isLit()).toBe(false);
  });

  test('leaves the space bar to the button it is on', async () => {
    await openPage();
    await tap('Start');
    button('A+ larger words').focus();
    await userEvent.keyboard(' ');
    expect(shown()).toBe(LINES[0]);
    expect(document.querySelector('[data-size="3"]')).not.toBeNull();
  });

  test('does not turn by itself unless asked to', async () => {
    vi.useFakeTimers();
    try {
      await openPage();
      act(() => button('Start').click());
      await act(() => vi.advanceTimersByTimeAsync(600_000));
      expect(shown()).toBe(LINES[0]);
      act(() => button('Move on by itself').click());
      await act(() => vi.advanceTimersByTimeAsync(2_000));
      expect(shown()).toBe(LINES[0]);
      await act(() => vi.advanceTimersByTimeAsync(2_000));
      expect(shown()).toBe(LINES[1]);
      act(() => button('Stop moving on by itself').click());
      await act(() => vi.advanceTimersByTimeAsync(600_000));
      expect(shown()).toBe(LINES[1]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('asks no voice for anything', async () => {
    await openPage();
    await tap('Start');
    for (const _ of LINES) await tap('Next');
    expect(voice.said).toEqual([]);
  });
});

describe('the pace', () => {
  /** Reads all lines, the same time for each. */
  const readAll = async (seconds: number) => {
    for (const _ of LINES) {
      clock += (seconds * 1_000) / LINES.length;
      await tap('Next');
    }
  };
  const offer = () => screen.queryByText(/Use this as my pace\?/);

  test('of a whole reading is offered, and kept when the person says so', async () => {
    await openPage();
    await tap('Start');
    await readAll(24);
    const [, seconds, pace] = /^You took (\d+) seconds\. That is about (\d+) words/.exec(
      offer()?.textContent ?? '',
    ) ?? [undefined];
    expect(seconds).toBe('24');
    expect(session.own.getState().settings.pace).toBeUndefined();
    await tap('Use this as my pace');
    expect(session.own.getState().settings.pace).toBe(Number(pace));
    expect(document.activeElement?.textContent).toMatch(/^Kept\./);
  });

  test('is left as it was by "Not now", and not asked for again', async () => {
    await openPage();
    await tap('Start');
    await readAll(24);
    await tap('Not now');
    expect(document.activeElement).toBe(end());
    expect(session.own.getState().settings.pace).toBeUndefined();
    await tap('Read it again');
    await readAll(20);
    expect(end()).not.toBeNull();
    expect(offer()).toBeNull();
  });

  test.each([
    ['tapped through', 2],
    ['left lying', 900],
  ])('of a reading that was %s is not offered', async (_, seconds) => {
    await openPage();
    await tap('Start');
    await readAll(seconds);
    expect(end()).not.toBeNull();
    expect(offer()).toBeNull();
  });

  test('of a reading with a step back is not offered', async () => {
    await openPage();
    await tap('Start');
    await tap('Next');
    await tap('Back');
    await readAll(24);
    expect(end()).not.toBeNull();
    expect(offer()).toBeNull();
  });
});

describe('"Read it to me"', () => {
  const hear = async () => {
    await openPage();
    await tap('Read it to me');
    await settle();
  };
  const finish = async () => {
    await act(async () => voice.finish());
  };

  test('reads all lines, one after the other, and shows the one it is at', async () => {
    await hear();
    expect(voice.said).toEqual([]);
    await tap('Start');
    for (const line of LINES) {
      expect(voice.texts().at(-1)).toBe(line);
      expect(shown()).toBe(line);
      await finish();
    }
    expect(voice.texts()).toEqual(LINES);
    expect(end()).toBe(document.activeElement);
  });

  test('speaks the language as the person does, at the usual speed', async () => {
    await hear();
    await tap('Start');
    expect(voice.said[0]?.how).toMatchObject({ language: 'en-GB', rate: 1 });
  });

  test('stops, and goes on with the same line', async () => {
    await hear();
    await tap('Start');
    await finish();
    await tap('Stop');
    expect(voice.isSpeaking()).toBe(false);
    expect(shown()).toBe(LINES[1]);
    await tap('Go on reading');
    expect(voice.texts()).toEqual([LINES[0], LINES[1], LINES[1]]);
  });

  test('leaves the focus on the button that stops it', async () => {
    await hear();
    await tap('Start');
    await finish();
    expect(document.activeElement).toBe(button('Stop'));
  });

  test('begins the line again, slower, when asked to', async () => {
    await hear();
    await tap('Start');
    await tap('Slower');
    expect(voice.said.map(({ text, how }) => [text, how.rate])).toEqual([
      [LINES[0], 1],
      [LINES[0], 0.8],
    ]);
    await finish();
    expect(voice.said.at(-1)).toMatchObject({ text: LINES[1], how: { rate: 0.8 } });
  });

  test('reads only the line shown when asked to', async () => {
    await hear();
    await tap('Start');
    await tap('Stop');
    await tap('Only this line');
    await finish();
    expect(voice.texts()).toEqual([LINES[0], LINES[0]]);
    expect(shown()).toBe(LINES[0]);
  });

  test('goes on from the line the person turns to', async () => {
    await hear();
    await tap('Start');
    await tap('Next');
    expect(voice.texts()).toEqual([LINES[0], LINES[1]]);
    await finish();
    expect(shown()).toBe(LINES[2]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['"I read it"', () => tap('I read it')],
  ])('is stopped by %s', async (_, stop) => {
    await hear();
    await tap('Start');
    await stop();
    await settle();
    expect(voice.isSpeaking()).toBe(false);
    expect(shown()).toBe(LINES[0]);
  });

  test('is stopped when the page is left', async () => {
    const { unmount } = await openPage();
    await tap('Read it to me');
    await settle();
    await tap('Start');
    unmount();
    await settle();
    expect(voice.isSpeaking()).toBe(false);
  });

  test('says so when the voice fails, and can be started again', async () => {
    await hear();
    await tap('Start');
    await act(async () => voice.finish('failed'));
    expect(screen.getByText('The voice has stopped. You can start it again.')).toBeTruthy();
    await tap('Go on reading');
    expect(voice.texts()).toEqual([LINES[0], LINES[0]]);
  });

  test('says in one sentence that there is no voice, and leaves the words to be read', async () => {
    voice = fakeVoice({ has: false });
    await hear();
    expect(
      screen.getByText('There is no voice on this device. You can read your words aloud yourself.'),
    ).toBeTruthy();
    await tap('Start');
    await tap('Next');
    expect(shown()).toBe(LINES[1]);
    expect(voice.said).toEqual([]);
  });
});

test('a voicemail that was not written yet says so, and leads to where it is written', async () => {
  await openPage('voicemail');
  expect(screen.getByText('There are no words here yet.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Back to my words' }).getAttribute('href')).toMatch(
    /how=voicemail$/,
  );
});
