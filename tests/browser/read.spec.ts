import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { keyboardOf } from './keyboard.ts';
import { expectNoSidewaysScroll, goTo, writeScript } from './steps.ts';
import { untilStored } from './stored.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const line = (page: Page) => page.locator('.prompt');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const end = (page: Page) => page.getByRole('heading', { name: 'That was all of it.' });

/** The page where a call's words are read, by the link beside them. */
const openReading = async (page: Page) => {
  const script = await writeScript(page);
  await page.getByRole('link', { name: 'Read it to me, or read it big' }).click();
  await expect(title(page)).toHaveText('Read your words aloud');
  return script;
};

/** A voice on this device that says a piece in no time, and keeps what it said. */
const giveVoice = (page: Page) =>
  page.addInitScript(() => {
    const said: string[] = [];
    const voice = { name: 'Samantha', voiceURI: 's', lang: 'en-GB', localService: true, default: true };
    class Utterance {
      onstart?: () => void;
      onend?: () => void;
      constructor(readonly text: string) {}
    }
    class Synthesis extends EventTarget {
      speaking = false;
      pending = false;
      said = said;
      getVoices() {
        return [voice];
      }
      cancel() {}
      speak(utterance: Utterance) {
        said.push(utterance.text);
        setTimeout(() => utterance.onstart?.(), 5);
        setTimeout(() => utterance.onend?.(), 10);
      }
    }
    Object.defineProperty(globalThis, 'speechSynthesis', { value: new Synthesis() });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
  });

test('a call is read through by the keyboard, and its pace is kept when the person says so', async ({
  page,
}) => {
  await openReading(page);
  const { activate } = keyboardOf(page);
  const started = Date.now();
  await page.keyboard.press('Space');
  await expect(line(page)).toBeFocused();
  await expect(line(page)).toHaveText('Hello, my name is Ana Morales.');
  await page.clock.setSystemTime(started + 45_000);
  for (let lines = 0; lines < 40 && !(await end(page).isVisible()); lines += 1) {
    await expect(line(page)).toBeFocused();
    await page.keyboard.press(lines % 2 ? 'Space' : 'ArrowRight');
  }
  await expect(end(page)).toBeFocused();
  const question = page.getByText(/^You took 4\d seconds\. That is about \d+ words a minute\./);
  const pace = Number(/about (\d+)/.exec(await question.innerText())?.[1]);
  await activate(button(page, 'Use this as my pace'));
  await expect(page.getByText('Kept. From now on, times for your words go by this pace.')).toBeFocused();
  await untilStored(page, ({ settings }) => settings?.[0]?.['pace'] === pace);
  await activate(page.getByRole('link', { name: 'Back to my words' }));
  await expect(title(page)).toHaveText('What you will say');
});

test('on a device without a voice one sentence says so, and the words can be read', async ({ page }) => {
  await openReading(page);
  await button(page, 'Read it to me').click();
  await expect(page.getByRole('status').filter({ hasText: 'There is no voice on this device.' })).toBeVisible(
    {
      timeout: 10_000,
    },
  );
  await button(page, 'Start').click();
  await expect(line(page)).toHaveText('Hello, my name is Ana Morales.');
});

test('the voice of the device reads a voicemail from start to end', async ({ page }) => {
  await giveVoice(page);
  const script = await writeScript(page);
  await goTo(page, `/scripts/${script}?how=voicemail`);
  await page.getByRole('link', { name: 'Read it to me, or read it big' }).click();
  await expect(title(page)).toHaveText('Read your voicemail aloud');
  await button(page, 'Read it to me').click();
  await button(page, 'Start').click();
  await expect(end(page)).toBeFocused();
  const said = await page.evaluate(() => (speechSynthesis as unknown as { said: string[] }).said);
  expect(said[0]).toBe('Hello, my name is Ana Morales.');
  expect(said[1]).toBe('My number is blank.');
  expect(said.at(-1)).toBe('Goodbye.');
});

test('the space bar scrolls through a line longer than the screen before it leads on', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await writeScript(page);
  await page.getByLabel('Hello and my name').fill(`Hello. ${'I cooked in a school kitchen. '.repeat(30)}`);
  await page.getByRole('link', { name: 'Read it to me, or read it big' }).click();
  await expect(title(page)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(line(page)).toBeFocused();
  await page.keyboard.press('Space');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  await expect(line(page)).toContainText('school kitchen');
  await expectNoSidewaysScroll(page, 320);
  await page.keyboard.press('ArrowRight');
  await expect(line(page)).toHaveText(/^May I speak/);
  await expect(line(page)).toBeInViewport({ ratio: 1 });
});

test('thirty seconds are counted beside a voicemail only when asked for', async ({ page }) => {
  const script = await writeScript(page);
  await goTo(page, `/read/${script}?how=voicemail`);
  await expect(page.getByText(/of 30 seconds/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Show thirty seconds' }).click();
  await expect(page.getByText('0 of 30 seconds')).toBeVisible();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByText('2 of 30 seconds')).toBeVisible();
  await page.getByRole('button', { name: 'Hide the thirty seconds' }).click();
  await expect(page.getByText(/of 30 seconds/)).toHaveCount(0);
});
