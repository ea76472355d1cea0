import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { writeScenario } from '../../src/domain/library/write/write-scenario.ts';
import { serve } from '../browser/serve.ts';
import { plainCall } from './plain-call.ts';
import { median, quantile, type Row } from './row.ts';

declare global {
  var typedIn: number[];
  var drawnIn: Promise<number>;
  var armMap: () => void;
}

const SLOWDOWN = 4;
const KEYS = 200;
const BETWEEN_KEYS = 60;
const MANY_TURNS = 2_000;
const MAP_TURNS = 60;
const MAPS = 15;

/** A call of so many turns, brought in and opened to be written. */
async function openCall(browser: Browser, url: string, turns: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript({ path: join(import.meta.dirname, 'typing-probe.js') });
  await page.addInitScript({ path: join(import.meta.dirname, 'map-probe.js') });
  await page.goto(`${url}#/library`);
  const buffer = Buffer.from(writeScenario(plainCall(turns)));
  await page
    .getByLabel('Bring in a file')
    .setInputFiles({ name: 'many.yaml', mimeType: 'text/plain', buffer });
  await page.getByRole('link', { name: 'Change it' }).click({ timeout: 60_000 });
  await page.getByRole('status').filter({ hasText: /mend/ }).waitFor({ timeout: 60_000 });
  return page;
}

const slowDown = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
};

async function measureKeys(browser: Browser, url: string): Promise<number[]> {
  const page = await openCall(browser, url, MANY_TURNS);
  await page.locator('.turns h3 a').nth(3).click();
  const field = page.getByLabel('They say', { exact: true });
  await field.fill('');
  await slowDown(page);
  await page.evaluate(() => {
    globalThis.typedIn = [];
  });
  await field.pressSequentially('Good morning, how can I help you today? '.repeat(6).slice(0, KEYS), {
    delay: BETWEEN_KEYS,
    timeout: 180_000,
  });
  await page.waitForFunction((keys) => globalThis.typedIn.length >= keys, KEYS);
  const times = await page.evaluate(() => globalThis.typedIn);
  await page.close();
  return times;
}

async function measureMaps(browser: Browser, url: string): Promise<number[]> {
  const page = await openCall(browser, url, MAP_TURNS);
  await slowDown(page);
  const times: number[] = [];
  while (times.length < MAPS) {
    await page.evaluate(() => globalThis.armMap());
    await page.getByRole('link', { name: 'As a map' }).click();
    times.push(await page.evaluate(() => globalThis.drawnIn));
    await page.getByRole('link', { name: 'As a list' }).click();
  }
  await page.close();
  return times;
}

/** Writing a practice call: a letter in the longest one that may be brought in, and the map of a large one. */
export async function measureEditor(browser: Browser, dist: string): Promise<Row[]> {
  const { url, close } = await serve(dist);
  const keys = quantile(await measureKeys(browser, url), 0.95);
  const maps = await measureMaps(browser, url);
  close();
  return [
    {
      what: `A key typed in a practice call of ${MANY_TURNS} turns to the painted letter, p95 of ${KEYS} at ${SLOWDOWN}x slowdown`,
      figure: `${keys.toFixed(1)} ms`,
      budget: '<= 50 ms',
      kept: keys <= 50,
    },
    {
      what: `Map of a practice call of ${MAP_TURNS} turns, tap to painted, slowest of ${MAPS} at ${SLOWDOWN}x slowdown (median ${median(maps).toFixed(0)} ms)`,
      figure: `${Math.max(...maps).toFixed(0)} ms`,
      budget: '<= 300 ms',
      kept: Math.max(...maps) <= 300,
    },
  ];
}
