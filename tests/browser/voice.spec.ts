import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { paceIn } from '../../src/domain/debrief/measures/pace.ts';
import { howClose } from '../device/speech/how-close.ts';
import { NOISE, type Noise, type PhoneCall, phoneCall, type Stretch } from '../device/speech/phone-call.ts';
import { RATE, readSpeech } from '../device/speech/read-speech.ts';
import { findChrome } from './find-chrome.ts';
import { expect, test } from './fixtures.ts';
import { serve } from './serve.ts';
import { buildVoicePage } from './voice-page/build.ts';
import { writeWav } from './voice-page/write-wav.ts';

const NOISES = Object.keys(NOISE) as Noise[];

let url: string;
let stop: () => Promise<void>;

test.beforeAll(async () => {
  const folder = await buildVoicePage();
  const served = await serve(folder);
  url = served.url;
  stop = async () => {
    served.close();
    await rm(folder, { recursive: true });
  };
});
test.afterAll(() => stop());

/**
 * A browser whose microphone hears this sound once, or beeps, and whose camera shows a test picture. `answer`: what the
 * person says when it asks for them; the packaged browser cannot be told in another way.
 */
async function browserWith({
  sound,
  answer = 'allow',
}: {
  sound?: Float32Array;
  answer?: 'allow' | 'deny';
} = {}) {
  const { path, env } = findChrome();
  const wav = sound && writeWav(sound, RATE);
  const browser = await chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env } as Record<string, string>,
    args: [
      '--use-fake-device-for-media-stream',
      `--use-fake-ui-for-media-stream${answer === 'deny' ? '=deny' : ''}`,
      ...(wav ? [`--use-file-for-fake-audio-capture=${wav}%noloop`] : []),
    ],
  });
  const end = async () => {
    await browser.close();
    if (wav) await rm(dirname(wav), { recursive: true });
  };
  return { browser, end };
}

/** The page of devices, in a browser that allows these; whatever it complains of is in `troubles`. */
async function openPage(
  browser: Browser,
  permissions: string[],
): Promise<{ page: Page; troubles: string[] }> {
  const context = await browser.newContext({ permissions });
  const troubles: string[] = [];
  context.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  context.on('weberror', (error) => troubles.push(error.error().message));
  const page = await context.newPage();
  await page.goto(url);
  return { page, troubles };
}

const tap = (page: Page, name: string) => page.getByRole('button', { name }).click();
const told = (page: Page) => page.evaluate(() => window.voicePage.told);

async function listen(page: Page) {
  await tap(page, 'Listen');
  await expect.poll(() => told(page)).toContain('open');
}

/** The person changes their mind, in the browser's own settings. */
async function withdraw(page: Page, names: string[]) {
  const client = await page.context().newCDPSession(page);
  const { browserContextId } = (await client.send('Target.getTargetInfo')).targetInfo;
  if (!browserContextId) throw new Error('The page belongs to no context');
  const { origin } = new URL(url);
  for (const name of names)
    await client.send('Browser.setPermission', {
      permission: { name },
      setting: 'denied',
      origin,
      browserContextId,
    });
}

/** What the app's microphone hears of a call, from the tap to the call's end. */
async function hearCall({ sound }: PhoneCall): Promise<{ found: Stretch[]; troubles: string[] }> {
  const { browser, end } = await browserWith({ sound });
  const { page, troubles } = await openPage(browser, ['microphone']);
  await listen(page);
  await page.waitForTimeout((sound.length / RATE) * 1_000 + 500);
  const found = await page.evaluate(() => window.voicePage.listening?.speechSince(0) ?? []);
  await end();
  return { found, troubles };
}

/** The browser begins to play the file before or after its clock runs: one shift for all that is heard. */
function onTheSameClock(found: readonly Stretch[], truth: readonly Stretch[]): Stretch[] {
  const { edges } = howClose(found, truth);
  const middle = (of: number[]) => of.sort((one, other) => one - other)[of.length >> 1] ?? 0;
  const begins = edges.filter((_, at) => at % 2 === 0);
  const ends = edges.filter((_, at) => at % 2 === 1);
  const shift = (middle(begins) + middle(ends)) / 2;
  return found.map(({ start, end }) => ({ start: start - shift, end: end - shift }));
}

const minutesIn = (speech: readonly Stretch[]) =>
  speech.reduce((sum, { start, end }) => sum + end - start, 0) / 60_000;

test('speech in phone noise at three levels is heard when it is said, through the microphone of the browser', async () => {
  test.setTimeout(120_000);
  const sayings = readSpeech();
  const calls = NOISES.map((noise, at) => phoneCall(sayings.slice(at * 3, at * 3 + 9), noise, at + 1));
  const heard = await Promise.all(calls.map(hearCall));
  let pauses = 0;
  let pausesFound = 0;
  heard.forEach(({ found, troubles }, at) => {
    const { speech, words } = calls[at] ?? { speech: [], words: '' };
    const close = howClose(onTheSameClock(found, speech), speech);
    pauses += close.pauses;
    pausesFound += close.found;
    const count = words.split(' ').length;
    const pace = paceIn({ speech: found, shown: words });
    const seen = `${NOISES[at]}: ${close.edges.map(Math.round).join(' ')}`;
    expect(troubles).toEqual([]);
    expect([close.missed, close.false], seen).toEqual([0, 0]);
    expect(Math.max(...close.edges.map(Math.abs)), seen).toBeLessThanOrEqual(150);
    expect(Math.abs((pace.values.wordsAMinute ?? 0) / (count / minutesIn(speech)) - 1), seen).toBeLessThan(
      0.1,
    );
  });
  expect(pauses).toBeGreaterThan(10);
  expect(pausesFound / pauses).toBeGreaterThanOrEqual(0.95);
});

test('a reply is recorded, heard again, and gone when dropped', async () => {
  const { browser, end } = await browserWith();
  const { page, troubles } = await openPage(browser, ['microphone']);
  await listen(page);
  const recorded = await page.evaluate(async () => {
    const recording = window.voicePage.listening?.record();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const take = await recording?.finish();
    const played = await take?.play().done;
    const second = take?.play();
    second?.stop();
    const stopped = await second?.done;
    take?.drop();
    return { seconds: take?.seconds ?? 0, played, stopped, dropped: await take?.play().done };
  });
  expect(recorded.seconds).toBeGreaterThan(1.4);
  expect(recorded).toMatchObject({ played: 'played', stopped: 'stopped', dropped: 'failed' });
  expect(troubles).toEqual([]);
  await end();
});

test('a recording that is dropped keeps nothing', async () => {
  const { browser, end } = await browserWith();
  const { page } = await openPage(browser, ['microphone']);
  await listen(page);
  const kept = await page.evaluate(async () => {
    const recording = window.voicePage.listening?.record();
    recording?.drop();
    return recording?.finish();
  });
  expect(kept).toBeUndefined();
  await end();
});

test('a closed microphone is let go, and what was heard can still be asked for', async () => {
  const { browser, end } = await browserWith();
  const { page, troubles } = await openPage(browser, ['microphone']);
  await listen(page);
  const state = await page.evaluate(() => {
    const { listening } = window.voicePage;
    listening?.close();
    listening?.close();
    return { track: listening?.track.readyState, speech: listening?.speechSince(0) };
  });
  expect(state).toEqual({ track: 'ended', speech: expect.any(Array) });
  expect(await told(page)).not.toContain('taken away');
  expect(troubles).toEqual([]);
  await end();
});

test('a permission that was not given is told', async () => {
  const { browser, end } = await browserWith({ answer: 'deny' });
  const { page } = await openPage(browser, []);
  await tap(page, 'Listen');
  await tap(page, 'Look');
  await expect.poll(() => told(page)).toEqual(['denied', 'denied']);
  await end();
});

test('a permission that is taken away in mid-call is told, and what it was for is let go', async () => {
  const { browser, end } = await browserWith();
  const { page } = await openPage(browser, ['microphone', 'camera']);
  await listen(page);
  await tap(page, 'Look');
  await expect(page.locator('video')).toBeVisible();
  await withdraw(page, ['microphone', 'camera']);
  await expect.poll(async () => (await told(page)).filter((each) => each === 'taken away')).toHaveLength(2);
  expect(await page.evaluate(() => window.voicePage.listening?.track.readyState)).toBe('ended');
  await end();
});

test('the mirror shows the camera, and nothing once it is closed', async () => {
  const { browser, end } = await browserWith();
  const { page, troubles } = await openPage(browser, ['camera']);
  await tap(page, 'Look');
  const size = () => page.locator('video').evaluate((video: HTMLVideoElement) => video.videoWidth);
  await expect.poll(size).toBeGreaterThan(0);
  const shown = () => page.locator('video').evaluate((video: HTMLVideoElement) => video.srcObject !== null);
  await page.evaluate(() => window.voicePage.mirror?.close());
  expect(await shown()).toBe(false);
  expect(troubles).toEqual([]);
  await end();
});
