import type { Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { expectReachable } from './expect-reachable.ts';
import { findChrome } from './find-chrome.ts';
import { expect, test } from './fixtures.ts';
import { caption, expectNoSidewaysScroll, practise, sayIt, writeScript } from './steps.ts';
import { untilStored } from './stored.ts';

const chrome = findChrome();
test.use({
  permissions: ['microphone', 'camera'],
  launchOptions: {
    executablePath: chrome.path,
    env: { ...process.env, ...chrome.env } as Record<string, string>,
    args: ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
  },
});

/** A browser that makes words on the device: those that the test says. */
const giveRecogniser = (page: Page) =>
  page.addInitScript(() => {
    class Recogniser extends EventTarget {
      static available = async () => 'available';
      processLocally = false;
      start() {
        Object.assign(globalThis, { recogniser: this });
        this.dispatchEvent(new Event('start'));
        this.dispatchEvent(new Event('audiostart'));
      }
      stop() {
        this.dispatchEvent(new Event('end'));
      }
      abort() {
        this.dispatchEvent(new Event('end'));
      }
    }
    Object.assign(globalThis, { SpeechRecognition: Recogniser, webkitSpeechRecognition: Recogniser });
  });
const hear = (page: Page, transcript: string) =>
  page.evaluate((said) => {
    const { recogniser } = globalThis as unknown as { recogniser: EventTarget };
    const results = [Object.assign([{ transcript: said, confidence: 0.9 }], { isFinal: true })];
    recogniser.dispatchEvent(Object.assign(new Event('result'), { resultIndex: 0, results }));
  }, transcript);

const sayWay = (page: Page) => page.getByRole('button', { name: 'Say it', exact: true });
const finish = (page: Page) => page.getByRole('button', { name: 'I have finished' });
const choices = (page: Page) => page.locator('.spoken .pick').getByRole('button');

/** The highest that the meter shows within so many ms. */
const loudest = (page: Page, ms: number) =>
  page.locator('meter').evaluate(
    (meter: HTMLMeterElement, wait) =>
      new Promise<number>((resolve) => {
        let highest = 0;
        const looking = setInterval(() => {
          highest = Math.max(highest, meter.value);
        }, 20);
        setTimeout(() => {
          clearInterval(looking);
          resolve(highest);
        }, wait);
      }),
    ms,
  );

const startSpeaking = async (page: Page) => {
  await writeScript(page);
  await practise(page);
  await sayWay(page).click();
  await page.getByRole('button', { name: 'Start speaking' }).click();
  await expect(finish(page)).toBeVisible();
};
const look = async (page: Page, state: string) => {
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await expectNoSidewaysScroll(page, 320);
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 640 });
    await expectAccessible(page, { where: `${state}, ${width}` });
    await expectReachable(page, `${state}, ${width}`);
    await expectNoSidewaysScroll(page, width);
  }
};

test('a reply is spoken, ended by the person alone, heard again and deleted', async ({ page }) => {
  await startSpeaking(page);
  const before = await caption(page).innerText();
  // the microphone of the test beeps now and then
  expect(await loudest(page, 4_000)).toBeGreaterThan(0);
  await expect(caption(page)).toHaveText(before);
  await look(page, 'speaking');
  await finish(page).click();
  await expect(page.getByRole('heading', { name: 'What did you say?' })).toBeFocused();
  await look(page, 'said');
  await page.getByRole('button', { name: 'Hear myself' }).click();
  await page.getByRole('button', { name: 'Delete the sound' }).click();
  await expect(page.getByText('The sound is gone.')).toBeVisible();
  await page.getByRole('button', { name: 'I said my line' }).click();
  await expect(caption(page)).not.toHaveText(before);
  await expect(caption(page)).toBeFocused();
  await expect(finish(page)).toBeVisible();
  await untilStored(page, ({ rehearsals }) => /"take":\{"speech":\[/.test(JSON.stringify(rehearsals)));
});

test('words of a voice are made once the person has read who hears them, and are proposed like typed ones', async ({
  page,
}) => {
  await giveRecogniser(page);
  await startSpeaking(page);
  const before = await caption(page).innerText();
  await page.getByRole('button', { name: 'Turn my voice into words' }).click();
  await expect(page.getByRole('heading', { name: 'Who hears you?' })).toBeFocused();
  await expect(page.getByText('Your voice is not sent to anyone.')).toBeVisible();
  await look(page, 'who hears');
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await expect.poll(() => page.evaluate(() => 'recogniser' in globalThis)).toBe(true);
  await hear(page, 'could I speak with the person who hires please');
  await expect(page.getByText('could I speak with the person who hires please')).toBeVisible();
  await finish(page).click();
  await expect(choices(page).first()).toBeFocused();
  await expect(choices(page).first()).toContainText(/hir(es|ing)/);
  await choices(page).first().click();
  await expect(caption(page)).not.toHaveText(before);
  await untilStored(page, ({ rehearsals }) => JSON.stringify(rehearsals).includes('"by":"recognised"'));
});

test('a microphone that is taken away in mid-call is said, and the call goes on', async ({ page }) => {
  await page.addInitScript(() => {
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (wanted) => {
      const stream = await ask(wanted);
      Object.assign(globalThis, { stream });
      return stream;
    };
  });
  await startSpeaking(page);
  await page.evaluate(() => {
    const { stream } = globalThis as unknown as { stream: MediaStream };
    for (const track of stream.getTracks()) {
      track.stop();
      track.dispatchEvent(new Event('ended'));
    }
  });
  await expect(page.getByText('The microphone is off now. Type what you say, or pick it.')).toBeVisible();
  await expect(page.getByLabel('Type what you say')).toBeVisible();
  const before = await caption(page).innerText();
  await sayIt(page);
  await expect(caption(page)).not.toHaveText(before);
});

test('the mirror shows the person beside the words, and asks one question at the end and in the debrief', async ({
  page,
}) => {
  await writeScript(page);
  await practise(page);
  await page.getByText('Make it harder or easier').click();
  await page.getByRole('button', { name: 'See myself while I speak' }).click();
  const picture = page.getByLabel('You, as in a mirror');
  await expect(picture).toBeVisible();
  await expect
    .poll(() => picture.evaluate((video: HTMLVideoElement) => video.currentTime))
    .toBeGreaterThan(0);
  await look(page, 'mirror');
  await page.getByRole('button', { name: 'Hang up' }).click();
  await expect(picture).toHaveCount(0);
  await expect(page.getByText(/if a stranger had seen you/)).toBeVisible();
  await page.getByRole('link', { name: 'See how it went' }).click();
  await expect(page.getByText(/If a stranger had seen you/)).toBeVisible();
  await untilStored(page, ({ rehearsals }) => rehearsals?.every((row) => row['mirror'] === true) ?? false);
});
