import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeVoice } from '../../device/fake-voice.ts';
import { button, caption, openCall, settle, tap } from './open-call.tsx';

let voice = fakeVoice();
beforeEach(() => {
  voice = fakeVoice();
});

const open = (settings: Parameters<typeof openCall>[1] = {}) => openCall({ voice: voice.voice }, settings);
const finish = (ended?: 'failed') => act(async () => voice.finish(ended));
const isHidden = () => caption() === 'They speak. The words are hidden.';

describe('the employer’s voice', () => {
  test('is silent until the person asks for it', async () => {
    await open();
    await tap('I said it');
    expect(voice.said).toEqual([]);
  });

  test('speaks the words of this turn at the tap, and of each turn after it', async () => {
    await open();
    await tap('Hear them');
    expect(button('Hear them').getAttribute('aria-pressed')).toBe('true');
    expect(`“${voice.texts()[0]}”`).toBe(caption());
    await tap('I said it');
    expect(`“${voice.texts()[1]}”`).toBe(caption());
    expect(voice.said[1]?.how).toMatchObject({ language: 'en-GB', rate: 1, volume: 1 });
    expect(voice.said[1]?.how.voiceFor).not.toBe('me');
  });

  test('stops at once when it is no longer wanted', async () => {
    await open({ hear: 'with-words' });
    expect(voice.isSpeaking()).toBe(true);
    await tap('Hear them');
    expect(voice.isSpeaking()).toBe(false);
    expect(caption()).toMatch(/^“/);
  });

  test('stops when the page is left', async () => {
    const { unmount } = await open({ hear: 'with-words' });
    unmount();
    await settle();
    expect(voice.isSpeaking()).toBe(false);
  });

  test('speaks as slowly and softly as was chosen, and slower on request', async () => {
    await open({ hear: 'with-words', voiceRate: 'slower', voiceVolume: 'quiet' });
    expect(voice.said[0]?.how).toMatchObject({ rate: 0.8, volume: 0.35 });
    await tap('Slower');
    expect(voice.said[1]?.text).toBe(voice.said[0]?.text);
    expect(voice.said[1]?.how.rate).toBeLessThan(0.8);
    await tap('Hear it again');
    expect(voice.said[2]?.how.rate).toBe(0.8);
  });
});

describe('the words', () => {
  test.each([
    ['stand there at once where they are heard and read', 'with-words', false, false],
    ['come when they were heard, where they are heard first', 'before-words', true, false],
    ['stay hidden where they are only heard', 'no-words', true, true],
  ] as const)('%s', async (_name, hear, before, after) => {
    await open({ hear });
    expect(isHidden()).toBe(before);
    await finish();
    expect(isHidden()).toBe(after);
  });

  test('are shown by a tap, for this turn only', async () => {
    await open({ hear: 'no-words' });
    await finish();
    await tap('Show the words');
    expect(isHidden()).toBe(false);
    expect(document.activeElement?.id).toBe('caption');
    await tap('Hear it again');
    expect(isHidden()).toBe(false);
    await tap('I said it');
    expect(isHidden()).toBe(true);
  });

  test('are shown while they are still spoken, when asked for', async () => {
    await open({ hear: 'before-words' });
    await tap('Show the words');
    expect(isHidden()).toBe(false);
    expect(voice.isSpeaking()).toBe(true);
  });

  test('stand there where the device has no voice, which is said in one sentence', async () => {
    voice = fakeVoice({ has: false });
    await open({ hear: 'no-words' });
    await finish('failed');
    expect(isHidden()).toBe(false);
    expect(screen.getByText('There is no voice on this device. Read their words instead.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Hear it again' })).toBeNull();
  });

  test('stand there when the voice does not begin, and it can be asked again', async () => {
    await open({ hear: 'before-words' });
    await finish('failed');
    expect(isHidden()).toBe(false);
    expect(screen.getByText(/^The voice did not start/)).toBeTruthy();
    await tap('Hear it again');
    expect(voice.said).toHaveLength(2);
  });
});

describe('noises', () => {
  test('are made as long as the call goes on, and only those asked for', async () => {
    const played: string[] = [];
    const noise = {
      play: (kinds: readonly string[]) => {
        played.push(kinds.join());
        return () => void played.push('over');
      },
    };
    await openCall({ noise }, { roomNoise: true });
    expect(played).toEqual(['room']);
    await tap('Hang up');
    expect(played).toEqual(['room', 'over']);
  });
});
