import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browserVoice, type Spoken } from '../../src/device/voice.ts';

type Said = { text: string; voice?: { name: string }; rate: number; volume: number; lang: string };
type Utterance = Said & { onstart?: () => void; onend?: () => void; onerror?: () => void };

const SAMANTHA = { name: 'Samantha', voiceURI: 's', lang: 'en-US', localService: true, default: true };
const REMOTE = { ...SAMANTHA, name: 'Google US English', voiceURI: 'g', localService: false };

/**
 * A browser that speaks. `late`: its voices come that many ms after they were first asked for. `speaks`: what its engine
 * does with a piece, `pieceLasts`: for how many ms.
 */
function pretendBrowser({
  voices = [SAMANTHA],
  late = 0,
  pieceLasts = 1_000,
  speaks = 'well' as 'well' | 'badly' | 'never begins' | 'never ends',
} = {}) {
  const said: Said[] = [];
  const heard = { cancelled: 0 };
  let listed = late === 0 ? voices : [];
  let asked = false;
  let running: Utterance | undefined;
  const during = (utterance: Utterance, act: () => void, ms: number) =>
    setTimeout(() => running === utterance && act(), ms);
  class Synthesis extends EventTarget {
    pending = false;
    get speaking() {
      return running !== undefined;
    }
    getVoices() {
      if (!asked && late > 0)
        setTimeout(() => {
          listed = voices;
          this.dispatchEvent(new Event('voiceschanged'));
        }, late);
      asked = true;
      return listed;
    }
    cancel() {
      heard.cancelled += 1;
      const cut = running;
      running = undefined;
      cut?.onerror?.();
    }
    speak(utterance: Utterance) {
      said.push(utterance);
      running = utterance;
      const end = (tell?: () => void) => {
        running = undefined;
        tell?.();
      };
      if (speaks === 'badly') during(utterance, () => end(utterance.onerror), 5);
      if (speaks === 'well' || speaks === 'never ends') during(utterance, () => utterance.onstart?.(), 50);
      if (speaks === 'well') during(utterance, () => end(utterance.onend), pieceLasts);
    }
  }
  const synthesis = new Synthesis();
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(readonly text: string) {}
    },
  );
  return { said, heard };
}

const page = new EventTarget();
const HOW = { language: 'en-US' };
/** How it ended; undefined while it goes on. */
const watch = (done: Promise<Spoken>) => {
  const seen: { ended?: Spoken } = {};
  void done.then((ended) => {
    seen.ended = ended;
  });
  return seen;
};
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a voice is available', () => {
  const ask = async (waits = 10_000) => {
    const answer = browserVoice().available('en-US');
    await pass(waits);
    return answer;
  };

  test('at once where the browser knows its voices', async () => {
    pretendBrowser();
    expect(await ask(0)).toBe(true);
  });

  test('when its voices come late', async () => {
    pretendBrowser({ late: 2_500 });
    expect(await ask()).toBe(true);
  });

  test('never by a voice that sends the words away', async () => {
    pretendBrowser({ voices: [REMOTE] });
    expect(await ask()).toBe(false);
  });

  test('never where there is none, and that is known in time', async () => {
    pretendBrowser({ voices: [] });
    expect(await ask(3_000)).toBe(false);
  });

  test('never in a browser that cannot speak', async () => {
    expect(await ask(0)).toBe(false);
  });
});

describe('speaking', () => {
  test('begins in the same step as it was asked for, in a voice of the device', () => {
    const { said } = pretendBrowser({ voices: [REMOTE, SAMANTHA] });
    browserVoice().speak('Hello.', { ...HOW, rate: 0.8, volume: 0.5 });
    expect(said).toMatchObject([{ text: 'Hello.', voice: SAMANTHA, lang: 'en-US', rate: 0.8, volume: 0.5 }]);
  });

  test('goes through all sentences, one after the other', async () => {
    const { said } = pretendBrowser();
    const seen = watch(browserVoice().speak('One. Two. Three.', HOW).done);
    await pass(2_500);
    expect(said.map(({ text }) => text)).toEqual(['One.', 'Two.', 'Three.']);
    expect(seen.ended).toBeUndefined();
    await pass(1_000);
    expect(seen.ended).toBe('spoken');
  });

  test('waits for voices that come late', async () => {
    const { said } = pretendBrowser({ late: 2_000 });
    const seen = watch(browserVoice().speak('Hello.', HOW).done);
    await pass(1_900);
    expect(said).toEqual([]);
    await pass(1_200);
    expect(seen.ended).toBe('spoken');
  });

  test.each<[string, { voices?: (typeof SAMANTHA)[]; speaks?: 'badly' | 'never begins' | 'never ends' }]>([
    ['without a voice', { voices: [] }],
    ['with an engine that fails', { speaks: 'badly' }],
    ['with an engine that never begins', { speaks: 'never begins' }],
    ['with an engine that never says it has ended', { speaks: 'never ends' }],
  ])('%s fails in less than half a minute, and leaves nothing in the queue', async (_, browser) => {
    pretendBrowser(browser);
    const seen = watch(browserVoice().speak('Hello, my name is Ana.', HOW).done);
    await pass(30_000);
    expect(seen.ended).toBe('failed');
    expect(globalThis.speechSynthesis.speaking).toBe(false);
  });

  test('is never cut for being slow', async () => {
    pretendBrowser({ pieceLasts: 20_000 });
    const text = 'I cooked for two hundred people a day in a school kitchen.';
    const seen = watch(browserVoice().speak(text, { ...HOW, rate: 0.8 }).done);
    await pass(20_100);
    expect(seen.ended).toBe('spoken');
  });
});

describe('speaking is stopped', () => {
  test.each<[string, (voice: ReturnType<typeof browserVoice>, stop: () => void) => void]>([
    ['when asked to', (_, stop) => stop()],
    ['when the page is left', () => page.dispatchEvent(new Event('pagehide'))],
    ['by other words', (voice) => voice.speak('No.', HOW)],
  ])('%s', async (_, interrupt) => {
    const { said } = pretendBrowser();
    const voice = browserVoice();
    const { done, stop } = voice.speak('One. Two. Three.', HOW);
    const seen = watch(done);
    await pass(1_500);
    interrupt(voice, stop);
    await pass(5_000);
    expect(seen.ended).toBe('stopped');
    expect(said.map(({ text }) => text)).not.toContain('Three.');
  });

  test('before a voice was found', async () => {
    const { said } = pretendBrowser({ late: 2_000 });
    const { done, stop } = browserVoice().speak('Hello.', HOW);
    const seen = watch(done);
    await pass(100);
    stop();
    await pass(0);
    expect(seen.ended).toBe('stopped');
    await pass(5_000);
    expect(said).toEqual([]);
  });

  test('only while it goes on', async () => {
    const { heard } = pretendBrowser();
    const { done, stop } = browserVoice().speak('Hello.', HOW);
    await pass(1_100);
    stop();
    page.dispatchEvent(new Event('pagehide'));
    expect(await done).toBe('spoken');
    expect(heard.cancelled).toBe(0);
  });
});

test('what was left in the queue is not heard first', () => {
  const { heard } = pretendBrowser();
  globalThis.speechSynthesis.speak(new SpeechSynthesisUtterance('From the page before.'));
  browserVoice().speak('Hello.', HOW);
  expect(heard.cancelled).toBe(1);
});

test('the browser is asked for nothing until somebody wants to hear something', () => {
  const touched: PropertyKey[] = [];
  vi.stubGlobal('speechSynthesis', new Proxy({}, { get: (_, name) => touched.push(name) }));
  browserVoice();
  expect(touched).toEqual([]);
});
