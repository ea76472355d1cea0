import type { Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { expectReachable } from './expect-reachable.ts';
import { expect, test } from './fixtures.ts';
import {
  caption,
  expectNoSidewaysScroll,
  goTo,
  practise,
  rehearseToTheEnd,
  sayIt,
  writeScript,
} from './steps.ts';
import { untilStored } from './stored.ts';

/** A device with one voice, which speaks for a moment and tells what it said. */
const giveVoice = (page: Page) =>
  page.addInitScript(() => {
    const voice = { name: 'Amy', lang: 'en-GB', voiceURI: 'amy', localService: true, default: true };
    const said: string[] = [];
    class Utterance {
      constructor(public text: string) {}
    }
    const synthesis = Object.assign(new EventTarget(), {
      speaking: false,
      pending: false,
      getVoices: () => [voice],
      cancel: () => {},
      speak: (utterance: { text: string; onstart: () => void; onend: () => void }) => {
        said.push(utterance.text);
        setTimeout(() => utterance.onstart(), 10);
        setTimeout(() => utterance.onend(), 400);
      },
    });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
    Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance, said });
  });
const said = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { said: string[] }).said.join(' '));
const choose = async (page: Page, how: string) => {
  await page.getByText('Make it harder or easier').click();
  await page.getByLabel('Their words').selectOption(how);
};

test('a call without a sound speaks nothing; a tap lets one hear it, and the choice stays', async ({
  page,
}) => {
  await giveVoice(page);
  await writeScript(page);
  await practise(page);
  expect(await said(page)).toBe('');
  await page.getByRole('button', { name: 'Hear them' }).click();
  const words = (await caption(page).innerText()).replace(/[“”]/g, '');
  await expect.poll(() => said(page)).toContain(words.split(/[.?!]/)[0] ?? '');
  await untilStored(page, ({ settings }) => settings?.[0]?.['hear'] === 'with-words');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Hear them' })).toHaveAttribute('aria-pressed', 'true');
  await goTo(page, '/settings');
  await expect(page.getByLabel('Their words')).toHaveValue('with-words');
});

test('words that are heard first come after them; words that are only heard come at a tap', async ({
  page,
}) => {
  await giveVoice(page);
  await writeScript(page);
  await practise(page);
  await choose(page, 'I hear them first, then read them');
  await sayIt(page);
  await expect(caption(page)).toHaveText('They speak. The words are hidden.');
  await expect(caption(page)).toHaveText(/^“/);
  await page.getByLabel('Their words').selectOption('I only hear them');
  await sayIt(page);
  await page.waitForTimeout(800);
  await expect(caption(page)).toHaveText('They speak. The words are hidden.');
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 640 });
    await expectAccessible(page, { where: `heard only, ${width}` });
    await expectReachable(page, `heard only, ${width}`);
    await expectNoSidewaysScroll(page, width);
  }
  await page.getByRole('button', { name: 'Show the words' }).click();
  await expect(caption(page)).toHaveText(/^“/);
  await expect(caption(page)).toBeFocused();
  await rehearseToTheEnd(page);
});

test('a device without a voice says so in one sentence, and the call goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: Object.assign(new EventTarget(), { getVoices: () => [], cancel: () => {}, speak: () => {} }),
    });
  });
  await writeScript(page);
  await practise(page);
  await choose(page, 'I only hear them');
  await expect(page.getByText('There is no voice on this device. Read their words instead.')).toBeVisible({
    timeout: 10_000,
  });
  await expect(caption(page)).toHaveText(/^“/);
  await rehearseToTheEnd(page);
});

test('noises are made on the device, and asked for by nobody else', async ({ page }) => {
  await page.addInitScript(() => {
    const Real = AudioContext;
    Object.assign(globalThis, { sounds: 0 });
    globalThis.AudioContext = class extends Real {
      constructor() {
        super();
        (globalThis as unknown as { sounds: number }).sounds += 1;
      }
    };
  });
  const sounds = () => page.evaluate(() => (globalThis as unknown as { sounds: number }).sounds);
  await writeScript(page);
  await practise(page);
  await sayIt(page);
  expect(await sounds()).toBe(0);
  await page.getByText('Make it harder or easier').click();
  await page.getByLabel('A busy room behind them').check();
  await expect.poll(sounds).toBe(1);
});
