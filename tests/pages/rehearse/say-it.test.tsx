import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeMicrophone } from '../../device/fake-microphone.ts';
import { fakeRecognition } from '../../device/fake-recognition.ts';
import { fakeVoice } from '../../device/fake-voice.ts';
import { hearingForTests } from '../../device/world-for-tests.ts';
import { button, caption, openCall, settle, tap } from './open-call.tsx';

let mic = fakeMicrophone();
let words = fakeRecognition();
let voice = fakeVoice();
beforeEach(() => {
  mic = fakeMicrophone();
  words = fakeRecognition();
  voice = fakeVoice();
});

type Settings = NonNullable<Parameters<typeof openCall>[1]>;
const open = (settings: Settings = {}) => {
  const hearing = async () => hearingForTests({ microphone: mic.microphone, recognition: words.recognition });
  return openCall({ hearing, voice: voice.voice }, { introduced: true, ...settings });
};
/** At the first turn, with the microphone open. */
const startSpeaking = async (settings: Settings = {}) => {
  const call = await open(settings);
  await tap('Say it');
  await tap('Start speaking');
  await settle();
  return call;
};
const shows = (name: string) => screen.queryByRole('button', { name }) !== null;
const choices = () => screen.getAllByRole('listitem').map((each) => each.textContent);
const lastReply = (call: Awaited<ReturnType<typeof open>>) => call.rehearsal()?.replies.at(-1);

describe('the microphone', () => {
  test('is not opened before a tap, nor by choosing to speak', async () => {
    await open();
    await tap('Say it');
    expect(mic.log).toEqual([]);
    expect(shows('I said it')).toBe(false);
    await tap('Start speaking');
    await settle();
    expect(mic.log).toEqual(['open', 'record']);
  });

  test('stays open from turn to turn, and hears each anew', async () => {
    await startSpeaking();
    await tap('I have finished');
    await tap('I said my line');
    expect(mic.log.filter((each) => each === 'open')).toHaveLength(1);
    expect(mic.log.filter((each) => each === 'record')).toHaveLength(2);
    expect(shows('I have finished')).toBe(true);
  });

  test.each<[string, (call: Awaited<ReturnType<typeof open>>) => unknown]>([
    ['it is turned off', () => tap('Turn the microphone off')],
    ['another way is taken', () => tap('Pick it')],
    ['the call is over', () => tap('Hang up')],
    ['the page is left', ({ unmount }) => unmount()],
  ])('is let go when %s', async (_name, leave) => {
    const call = await startSpeaking();
    await leave(call);
    await settle();
    expect(mic.isOpen()).toBe(false);
    expect(mic.log).toContain('drop recording');
  });

  test.each([
    ['no-microphone', 'There is no microphone here. Type what you say, or pick it.'],
    ['denied', 'The microphone may not be used here. Type what you say, or pick it.'],
    ['not-available', 'The microphone cannot be used now. Type what you say, or pick it.'],
  ] as const)(
    'that cannot be had (%s) is said in one sentence, and the call goes on',
    async (trouble, sentence) => {
      mic = fakeMicrophone({ trouble });
      await startSpeaking();
      expect(screen.getByText(sentence)).toBeTruthy();
      expect(screen.getByRole('textbox', { name: 'Type what you say' })).toBeTruthy();
      const before = caption();
      await tap('I said it');
      expect(caption()).not.toBe(before);
    },
  );

  test('that is taken away in mid-call is said in one sentence, and can be asked for again', async () => {
    await startSpeaking();
    act(() => mic.takeAway());
    expect(screen.getByText('The microphone is off now. Type what you say, or pick it.')).toBeTruthy();
    expect(shows('I said it')).toBe(true);
    await tap('Say it');
    expect(screen.queryByText(/The microphone is off now/)).toBeNull();
    await tap('Start speaking');
    expect(mic.isOpen()).toBe(true);
  });

  test('shows how loud it is', async () => {
    await startSpeaking();
    act(() => mic.level(0.4));
    expect(document.querySelector('meter')?.value).toBe(0.4);
  });
});

describe('before it opens, it is said who will hear', () => {
  const note = () => button('Start speaking').nextSibling?.textContent;

  test('nobody but this device', async () => {
    await open();
    await tap('Say it');
    expect(note()).toContain('The sound stays on this device');
  });

  test('the maker of the browser, where the person allowed it', async () => {
    await open({ wordsHeardBy: 'browser-maker' });
    await tap('Say it');
    expect(note()).toContain('This browser sends the sound');
    expect(note()).not.toContain('stays on this device');
  });
});

describe('a spoken turn', () => {
  test('is ended by the person and by nothing else', async () => {
    await startSpeaking();
    const before = caption();
    mic.hear(500, 1_500);
    mic.pass(600_000);
    await settle();
    expect(caption()).toBe(before);
    await tap('I have finished');
    expect(caption()).toBe(before);
    await tap('I said my line');
    expect(caption()).not.toBe(before);
  });

  test('keeps when it was spoken; without a voice nobody knows when the answer was due', async () => {
    const call = await startSpeaking();
    mic.hear(500, 1_500);
    await tap('I have finished');
    await tap('I said my line');
    expect(lastReply(call)).toMatchObject({
      text: 'Hello, this is Ana Morales.',
      take: { speech: [{ start: 500, end: 1_500 }] },
    });
    expect(lastReply(call)?.take).not.toHaveProperty('turnEnded');
    expect(lastReply(call)).not.toHaveProperty('by');
  });

  test('begins where the employer’s voice ends, and what the microphone heard of that voice is not the person', async () => {
    const call = await open({ hear: 'with-words' });
    await tap('Say it');
    await tap('Start speaking');
    mic.hear(100, 2_000);
    expect(mic.log).toEqual(['open']);
    await act(async () => voice.finish());
    mic.hear(2_900, 4_000);
    await tap('I have finished');
    await tap('I said my line');
    expect(lastReply(call)?.take).toEqual({ turnEnded: 2_000, speech: [{ start: 2_900, end: 4_000 }] });
  });

  test('is not timed where the person goes at their own pace', async () => {
    const call = await startSpeaking({ untimed: true });
    mic.hear(500, 1_500);
    await tap('I have finished');
    await tap('I said my line');
    expect(lastReply(call)).toMatchObject({ text: 'Hello, this is Ana Morales.' });
    expect(lastReply(call)).not.toHaveProperty('take');
  });

  test('is neither slow nor quick after a voice that did not begin, nor when it is said once more', async () => {
    const call = await open({ hear: 'with-words' });
    await tap('Say it');
    await tap('Start speaking');
    await act(async () => voice.finish('failed'));
    mic.hear(2_900, 4_000);
    await tap('I have finished');
    await tap('Say it once more');
    mic.hear(5_000, 6_000);
    await tap('I have finished');
    await tap('I said my line');
    expect(lastReply(call)?.take).toEqual({ speech: [{ start: 5_000, end: 6_000 }] });
  });

  test('may be finished while they still speak: then nothing is known of it', async () => {
    const call = await open({ hear: 'with-words' });
    await tap('Say it');
    await tap('Start speaking');
    await tap('I have finished');
    await tap('I said my line');
    expect(lastReply(call)?.move).toBeTruthy();
    expect(lastReply(call)).not.toHaveProperty('take');
  });

  test('needs the keyboard alone: the focus goes to what comes next, and to their words at each turn', async () => {
    await open();
    await tap('Say it');
    button('Start speaking').focus();
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(document.activeElement).toBe(button('I have finished'));
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(document.activeElement?.textContent).toBe('What did you say?');
    await userEvent.tab();
    expect(document.activeElement).toBe(button('I said my line'));
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.id).toBe('caption');
  });

  test('that was something else is told by the person, and claims no words', async () => {
    const call = await startSpeaking();
    await tap('I have finished');
    await tap(choices()[0] ?? '');
    expect(lastReply(call)).not.toHaveProperty('text');
    expect(lastReply(call)?.move).not.toBe('');
  });

  test('can be heard again, is gone with a tap, and can be said once more', async () => {
    await startSpeaking();
    await tap('I have finished');
    await tap('Hear myself');
    expect(mic.log.at(-1)).toBe('play');
    await tap('Delete the sound');
    expect(mic.log.at(-1)).toBe('drop take');
    expect(screen.getByText('The sound is gone.')).toBeTruthy();
    expect(shows('Hear myself')).toBe(false);
    await tap('Say it once more');
    expect(mic.log.at(-1)).toBe('record');
    expect(shows('I have finished')).toBe(true);
  });

  test('is not kept when the call goes on, and that is said', async () => {
    await startSpeaking();
    await tap('I have finished');
    expect(screen.getByText('The sound is gone when the call goes on.')).toBeTruthy();
    await tap('I said my line');
    expect(mic.log).toContain('drop take');
  });
});

describe('words made of a voice', () => {
  test('are made by nobody until the person has read who would hear it, and turned it on', async () => {
    words = fakeRecognition({ receiver: 'browser-maker' });
    const { session } = await startSpeaking();
    expect(words.asked).toEqual([]);
    await tap('Turn my voice into words');
    await settle();
    expect(words.asked).toEqual(['receiver']);
    expect(document.activeElement?.textContent).toBe('Who hears you?');
    expect(
      screen.getByText(/sends the sound of your voice to the company that makes the browser/),
    ).toBeTruthy();
    await tap('Turn it on');
    await settle();
    expect(words.asked).toEqual(['receiver', 'start browser-maker']);
    expect(session.own.getState().settings.wordsHeardBy).toBe('browser-maker');
    await tap('Stop turning my voice into words');
    expect(words.isHearing()).toBe(false);
    expect(session.own.getState().settings.wordsHeardBy).toBeUndefined();
  });

  test('are made on the device once the language is there', async () => {
    words = fakeRecognition({ receiver: 'local', installable: true });
    const { session } = await startSpeaking();
    await tap('Turn my voice into words');
    await settle();
    await tap('Fetch it and turn it on');
    await settle();
    expect(words.asked).toEqual(['receiver', 'install', 'start local']);
    expect(session.own.getState().settings.wordsHeardBy).toBe('local');
  });

  test('are made elsewhere only after that was read too, where the language cannot be fetched', async () => {
    words = fakeRecognition({ receiver: 'browser-maker', installable: true, installs: false });
    const { session } = await startSpeaking();
    await tap('Turn my voice into words');
    await settle();
    await tap('Fetch it and turn it on');
    await settle();
    expect(words.isHearing()).toBe(false);
    expect(screen.getByText('The language could not be fetched.')).toBeTruthy();
    expect(screen.getByText(/sends the sound of your voice/)).toBeTruthy();
    await tap('Turn it on');
    expect(session.own.getState().settings.wordsHeardBy).toBe('browser-maker');
  });

  test('stay off after "Not now"', async () => {
    words = fakeRecognition({ receiver: 'local' });
    const { session } = await startSpeaking();
    await tap('Turn my voice into words');
    await settle();
    await tap('Not now');
    expect(session.own.getState().settings.wordsHeardBy).toBeUndefined();
    expect(words.isHearing()).toBe(false);
  });

  test('are seen as they come, and proposed like typed ones when the person has finished', async () => {
    words = fakeRecognition({ receiver: 'local' });
    const call = await startSpeaking({ wordsHeardBy: 'local' });
    act(() => words.say('hello this is'));
    expect(screen.getByText('hello this is')).toBeTruthy();
    act(() => words.say('hello this is ana morales'));
    mic.hear(100, 900);
    await tap('I have finished');
    expect(screen.getByText('“hello this is ana morales”')).toBeTruthy();
    await tap(choices()[0] ?? '');
    expect(lastReply(call)).toMatchObject({
      text: 'hello this is ana morales',
      by: 'recognised',
      take: { speech: [{ start: 100, end: 900 }] },
    });
  });

  test('that were heard wrong can be changed, and are typed then', async () => {
    words = fakeRecognition({ receiver: 'local' });
    const call = await startSpeaking({ wordsHeardBy: 'local' });
    act(() => words.say('hello this is banana'));
    await tap('I have finished');
    await tap('Change my words');
    expect(document.activeElement).toHaveProperty('value', 'hello this is banana');
    await tap('That is what I say');
    await tap(choices()[0] ?? '');
    expect(lastReply(call)).toMatchObject({ text: 'hello this is banana', by: 'typed' });
  });

  test('that cannot be made are said so in one sentence, and the person tells what it was', async () => {
    words = fakeRecognition({ receiver: 'browser-maker' });
    await startSpeaking({ wordsHeardBy: 'browser-maker' });
    act(() => words.fail('network'));
    expect(screen.getByText(/^No words could be made of your voice/)).toBeTruthy();
    await tap('I have finished');
    expect(button('I said my line')).toBeTruthy();
  });

  test('are offered only where the browser can make them', async () => {
    await startSpeaking();
    expect(shows('Turn my voice into words')).toBe(false);
  });
});
