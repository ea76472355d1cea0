import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { HowToRecognise } from '../../src/device/recognising.ts';
import { browserRecognition } from '../../src/device/recognition.ts';
import { pretendRecogniser } from './pretend-recogniser.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Begins to recognise, and keeps what is told. */
function begin(how: Partial<HowToRecognise> = {}) {
  const told: string[] = [];
  const recognising = browserRecognition().start({
    language: 'en-GB',
    receiver: 'browser-maker',
    onWords: ({ final, interim }) => told.push(`${final}|${interim}`),
    onHearing: () => told.push('hearing'),
    onTrouble: (trouble) => told.push(trouble),
    ...how,
  });
  return { told, ...recognising };
}

describe('words', () => {
  test('are told as they are understood, those that may still change apart', () => {
    const { last } = pretendRecogniser();
    const { told } = begin();
    last().tell('start');
    last().hear({ words: 'hello my' }, { words: ' name is', isFinal: false });
    expect(told).toEqual(['hearing', 'hello my|name is']);
  });

  test('go on in the next run when the browser stops by itself', async () => {
    const { last, made } = pretendRecogniser();
    const { told } = begin();
    last().hear({ words: 'I applied' });
    last().tell('end');
    await pass(1_000);
    expect(made).toHaveLength(2);
    last().hear({ words: 'last week' });
    expect(told.at(-1)).toBe('I applied last week|');
  });

  test('that were still uncertain when a run ended are kept', async () => {
    const { last } = pretendRecogniser();
    const { stop } = begin();
    last().hear({ words: 'I applied' }, { words: 'last week', isFinal: false });
    last().tell('end');
    await pass(1_000);
    const words = stop();
    await pass(2_000);
    expect(await words).toBe('I applied last week');
  });

  test('that a phone tells again and again, each time longer, are told once', () => {
    const { last } = pretendRecogniser();
    const { told } = begin();
    last().hear(
      { words: 'my', confidence: 0 },
      { words: 'my name', confidence: 0 },
      { words: 'my name is', confidence: 0 },
    );
    expect(told.at(-1)).toBe('my name is|');
  });

  test('that somebody says twice are told twice', () => {
    const { last } = pretendRecogniser();
    const { told } = begin();
    last().hear({ words: 'I' }, { words: 'I applied' });
    expect(told.at(-1)).toBe('I I applied|');
  });
});

describe('it goes on', () => {
  test('through silence, however long', async () => {
    const { last, made } = pretendRecogniser();
    const { told } = begin();
    for (let minute = 0; minute < 10; minute += 1) {
      last().tell('start');
      await pass(8_000);
      last().fail('no-speech');
      last().tell('end');
      await pass(1_000);
    }
    expect(told).toEqual(['hearing']);
    expect(made).toHaveLength(11);
  });

  test('after an error without an end', async () => {
    const { last, made } = pretendRecogniser();
    begin();
    last().tell('start');
    last().fail('no-speech');
    await pass(2_000);
    expect(made).toHaveLength(2);
    expect(made[1]?.calls).toContain('abort');
  });
});

describe('it ends', () => {
  test('with the last words, which come after stop', async () => {
    const { last } = pretendRecogniser();
    const { stop } = begin();
    last().hear({ words: 'thank', isFinal: false });
    const words = stop();
    expect(last().calls).toContain('stop');
    last().hear({ words: 'thank you' });
    last().tell('end');
    expect(await words).toBe('thank you');
  });

  test('a second and a half after stop where the browser never says so', async () => {
    const { last, made } = pretendRecogniser();
    const { stop } = begin();
    last().hear({ words: 'thank you', isFinal: false });
    const words = stop();
    await pass(1_500);
    expect(await words).toBe('thank you');
    await pass(30_000);
    expect(made).toHaveLength(1);
  });

  test('at once, and tells no more, when it is dropped', async () => {
    const { last, made } = pretendRecogniser();
    const { told, drop } = begin();
    drop();
    expect(last().calls).toContain('abort');
    last().hear({ words: 'hello' });
    await pass(30_000);
    expect(told).toEqual([]);
    expect(made).toHaveLength(1);
  });

  test('keeps the words that were heard before a trouble', async () => {
    const { last } = pretendRecogniser();
    const { stop } = begin();
    last().hear({ words: 'hello' });
    last().fail('network');
    await pass(1_000);
    expect(await stop()).toBe('hello');
  });
});

describe('a trouble is told once', () => {
  test.each([
    ['not-allowed', 'denied'],
    ['audio-capture', 'no-microphone'],
    ['service-not-allowed', 'not-available'],
    ['language-not-supported', 'not-available'],
    ['network', 'network'],
  ])('%s is %s, with or without an end', async (error, trouble) => {
    const { last, made } = pretendRecogniser();
    const { told } = begin();
    last().fail(error);
    await pass(60_000);
    expect(told).toEqual([trouble]);
    expect(made).toHaveLength(1);
  });

  test.each(['not-allowed', 'audio-capture'])(
    '%s after it had heard something is taken-away',
    async (error) => {
      const { last } = pretendRecogniser();
      const { told } = begin();
      last().hear({ words: 'hello' });
      last().fail(error);
      await pass(2_000);
      expect(told.at(-1)).toBe('taken-away');
    },
  );

  test('as taken-away where the microphone it was given is gone, and no other is opened', async () => {
    const { last, made } = pretendRecogniser();
    const track = { readyState: 'live' };
    const { told } = begin({ track: track as MediaStreamTrack });
    last().hear({ words: 'hello' });
    track.readyState = 'ended';
    last().tell('end');
    await pass(2_000);
    expect(told.at(-1)).toBe('taken-away');
    expect(made).toHaveLength(1);
  });

  test('where the browser has none', async () => {
    vi.stubGlobal('SpeechRecognition', undefined);
    vi.stubGlobal('webkitSpeechRecognition', undefined);
    const { told } = begin();
    await pass(0);
    expect(told).toEqual(['not-available']);
  });

  test('where the browser never begins', async () => {
    pretendRecogniser();
    const { told } = begin();
    await pass(30_000);
    expect(told).toEqual(['not-available']);
  });

  test('where each run ends as soon as it begins', async () => {
    const { last, made } = pretendRecogniser();
    const { told } = begin();
    for (let run = 0; run < 20; run += 1) {
      last().tell('end');
      await pass(500);
    }
    expect(told).toEqual(['not-available']);
    expect(made.length).toBeLessThan(10);
  });
});

describe('what the person agreed to holds', () => {
  test.each(['local', 'browser-maker'] as const)('%s', (receiver) => {
    const { last } = pretendRecogniser();
    begin({ receiver });
    expect(last()).toMatchObject({ processLocally: receiver === 'local', lang: 'en-GB', continuous: true });
  });

  test('a browser that cannot keep the sound on the device is not started for somebody who wants that', async () => {
    const { last } = pretendRecogniser({ onDevice: false });
    const { told } = begin({ receiver: 'local' });
    await pass(0);
    expect(last().calls).toEqual([]);
    expect(told).toEqual(['not-available']);
  });
});

describe('who would receive the sound', () => {
  test.each([
    ['available', { receiver: 'local', installable: false }],
    ['downloadable', { receiver: 'browser-maker', installable: true }],
    ['unavailable', { receiver: 'browser-maker', installable: false }],
  ])('where the language is %s on the device', async (state, receiver) => {
    vi.stubGlobal('SpeechRecognition', { available: async () => state });
    expect(await browserRecognition().receiver('en')).toEqual(receiver);
  });

  test('is the maker of a browser that cannot say', async () => {
    pretendRecogniser();
    expect(await browserRecognition().receiver('en')).toEqual({
      receiver: 'browser-maker',
      installable: false,
    });
  });

  test('is nobody where the browser has none', async () => {
    expect(await browserRecognition().receiver('en')).toBeUndefined();
  });
});

test('nothing of the recogniser is touched before it is asked for: the question alone crashes some browsers', () => {
  const touched: PropertyKey[] = [];
  vi.stubGlobal('SpeechRecognition', new Proxy(class {}, { get: (_, name) => touched.push(name) }));
  expect(browserRecognition().exists()).toBe(true);
  expect(touched).toEqual([]);
});
