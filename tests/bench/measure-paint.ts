import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { serve } from '../browser/serve.ts';
import { painted } from './painted.ts';
import { quantile, type Row } from './row.ts';

const COUNT = 200;
const SLOWDOWN = 4;
/** One frame of a 60 Hz screen, in milliseconds. */
const FRAME = 1000 / 60;

/** The least that a page can do: one text, changed by one button. */
const FLOOR = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Floor</title>
<p id="caption">0</p><button type="button">I said it</button>
<script>let n = 0; document.querySelector('button').onclick = () => { caption.textContent = 'They say ' + ++n; }</script>`;

const slowPage = async (browser: Browser): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.addInitScript({ path: join(import.meta.dirname, 'probe.js') });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return page;
};

const saidIt = (page: Page) => page.locator('.turn button, body > button').first();

const measureFloor = async (browser: Browser): Promise<number[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'callback-floor-'));
  writeFileSync(join(folder, 'index.html'), FLOOR);
  const { url, close } = await serve(folder);
  const page = await slowPage(browser);
  await page.goto(url);
  const times: number[] = [];
  while (times.length < COUNT) times.push(await painted(page, saidIt(page)));
  await page.close();
  close();
  rmSync(folder, { recursive: true });
  return times;
};

/** From the first screen to the script; gives its address. */
const writeScript = async (page: Page, url: string): Promise<string> => {
  await page.goto(url);
  await page.getByRole('button', { name: 'Write my words' }).click();
  await page.getByLabel('Your name').fill('Ana Reyes');
  await page.getByLabel('The company').fill('Harbour Lane Bakery');
  await page.getByLabel('The job, in your words').fill('counter assistant');
  await page.getByRole('button', { name: 'Write my words' }).click();
  await page.waitForURL('**/#/scripts/*');
  return page.url();
};

const measureReplies = async (browser: Browser, dist: string): Promise<number[]> => {
  const { url, close } = await serve(dist);
  const page = await slowPage(browser);
  const script = await writeScript(page, url);
  const times: number[] = [];
  while (times.length < COUNT) {
    await page.goto(script);
    await page.getByRole('button', { name: 'Practise (no one is called)' }).first().click();
    const ended = page.getByText('The call has ended.');
    await page.locator('#caption').waitFor();
    while (times.length < COUNT && !(await ended.isVisible())) {
      const pick = page
        .getByRole('list', { name: 'Or pick something else to say' })
        .getByRole('button')
        .first();
      if (times.length % 2 === 0 && (await pick.isVisible())) await pick.click();
      times.push(await painted(page, saidIt(page)));
    }
  }
  await page.close();
  close();
  return times;
};

/** From a reply to the employer's next words, painted: the 95th of a hundred, at a quarter of the processor's speed. */
export const measurePaint = async (browser: Browser, dist: string): Promise<Row[]> => {
  const floor = quantile(await measureFloor(browser), 0.95);
  const app = quantile(await measureReplies(browser, dist), 0.95);
  return [
    {
      what: `Reply chosen to next words painted, p95 of ${COUNT} at ${SLOWDOWN}x slowdown (bare page ${floor.toFixed(1)} ms)`,
      figure: `${app.toFixed(1)} ms`,
      budget: `<= 50 ms, aim bare page + one frame (${(floor + FRAME).toFixed(1)} ms)`,
      kept: app <= 50,
    },
  ];
};
