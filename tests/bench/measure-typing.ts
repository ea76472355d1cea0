import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { serve } from '../browser/serve.ts';
import { quantile, type Row } from './row.ts';

declare global {
  var typedIn: number[];
}

const KEYS = 200;
const LINES = 60;
const SLOWDOWN = 4;
/** One frame of a 60 Hz screen, in milliseconds. */
const FRAME = 1000 / 60;
/** Somebody who types fast. */
const BETWEEN_KEYS = 60;

const FLOOR = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Floor</title><textarea></textarea>`;

const openPage = async (browser: Browser): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript({ path: join(import.meta.dirname, 'typing-probe.js') });
  return page;
};

/** Types into the field at a quarter of the processor's speed, a letter at a time. */
async function type(page: Page, field: ReturnType<Page['locator']>): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await field.focus();
  await page.evaluate(() => {
    globalThis.typedIn = [];
  });
  await field.pressSequentially('I cook well, and I am sorry to say so. '.repeat(6).slice(0, KEYS), {
    delay: BETWEEN_KEYS,
    timeout: 120_000,
  });
  await page.waitForFunction((keys) => globalThis.typedIn.length >= keys, KEYS);
  return page.evaluate(() => globalThis.typedIn);
}

async function measureFloor(browser: Browser): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'callback-floor-'));
  writeFileSync(join(folder, 'index.html'), FLOOR);
  const { url, close } = await serve(folder);
  const page = await openPage(browser);
  await page.goto(url);
  const times = await type(page, page.locator('textarea'));
  await page.close();
  close();
  rmSync(folder, { recursive: true });
  return times;
}

async function measureDraft(browser: Browser, dist: string): Promise<number[]> {
  const { url, close } = await serve(dist);
  const page = await openPage(browser);
  await page.goto(url);
  await page.getByRole('button', { name: 'Write my words' }).click();
  await page.getByLabel('Your name').fill('Ana Reyes');
  await page.getByLabel('The company').fill('Harbour Lane Bakery');
  await page.getByLabel('The job, in your words').fill('counter assistant');
  await page.getByRole('button', { name: 'Write my words' }).click();
  await page.waitForURL('**/#/scripts/*');
  await page.getByText('Add a line').click();
  const lines = page.locator('.lines').first().locator('textarea');
  while ((await lines.count()) < LINES) await page.getByRole('button', { name: 'My question' }).click();
  const times = await type(page, page.getByLabel('Reason', { exact: true }));
  await page.close();
  close();
  return times;
}

/** A letter typed in a script of sixty lines, from the key to the painted letter, beside a bare text field. */
export async function measureTyping(browser: Browser, dist: string): Promise<Row[]> {
  const floor = quantile(await measureFloor(browser), 0.95);
  const app = quantile(await measureDraft(browser, dist), 0.95);
  return [
    {
      what: `A key typed in a script of ${LINES} lines to the painted letter, p95 of ${KEYS} at ${SLOWDOWN}x slowdown (bare field ${floor.toFixed(1)} ms)`,
      figure: `${app.toFixed(1)} ms`,
      budget: `<= bare field + one frame (${(floor + FRAME).toFixed(1)} ms)`,
      kept: app <= floor + FRAME,
    },
  ];
}
