import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { serve } from '../browser/serve.ts';
import { quantile, type Row } from './row.ts';

const KEYS = 150;
const SLOWDOWN = 4;
const BUDGET = 50;
/** Somebody who types fast. */
const BETWEEN_KEYS = 60;
/** What they said, three letters of it, over and over: each letter finds other rows. */
const LETTERS = ['mee', 'res', 'pay', 'ema', 'cal'];

/** From a job with its words to the page of the real call. */
async function openCall(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: 'Write my words' }).click();
  await page.getByLabel('Your name').fill('Ana Reyes');
  await page.getByLabel('The company').fill('Harbour Lane Bakery');
  await page.getByLabel('The job, in your words').fill('counter assistant');
  await page.getByRole('button', { name: 'Write my words' }).click();
  await page.waitForURL('**/#/scripts/*');
  await page.getByRole('link', { name: 'Change the facts' }).click();
  await page.waitForURL('**/#/openings/*');
  await page.goto(`${page.url().replace('/openings/', '/call/')}?at=on`);
}

/** "They said …": from the key to the painted answers, as the page of a call has them. */
export async function measureFinder(browser: Browser, dist: string): Promise<Row[]> {
  const { url, close } = await serve(dist);
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.addInitScript({ path: join(import.meta.dirname, 'typing-probe.js') });
  await openCall(page, url);
  const field = page.getByLabel('They said …');
  await field.waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const times: number[] = [];
  for (let at = 0; times.length < KEYS; at++) {
    await field.fill('');
    await page.evaluate(() => {
      globalThis.typedIn = [];
    });
    await field.pressSequentially(LETTERS[at % LETTERS.length] ?? '', { delay: BETWEEN_KEYS });
    await page.waitForFunction(() => globalThis.typedIn.length >= 3);
    times.push(...(await page.evaluate(() => globalThis.typedIn)));
  }
  await page.close();
  close();
  const p95 = quantile(times, 0.95);
  return [
    {
      what: `A letter of what they said to the painted answers, p95 of ${KEYS} at ${SLOWDOWN}x slowdown`,
      figure: `${p95.toFixed(1)} ms`,
      budget: `<= ${BUDGET} ms`,
      kept: p95 <= BUDGET,
    },
  ];
}
