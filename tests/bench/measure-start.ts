import type { Browser, BrowserContext, Page } from '@playwright/test';
import { serve } from '../browser/serve.ts';
import { storeRows } from '../browser/store-rows.ts';
import { stored } from '../browser/stored.ts';
import { manyRows } from './many-rows.ts';
import { median, type Row } from './row.ts';

declare global {
  var usableAt: Promise<number>;
}

const RUNS = 15;
const JOBS = 60;
const REHEARSALS = 10_000;
const CALLS = 2_000;
const MOST = 1.3;

/** Notes when the main button of Today stands there as it will stay, is painted, and a tap on it would be heard. */
const probe = (label: string): void => {
  globalThis.usableAt = new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('.next .act')?.textContent !== label) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(0);
    };
    requestAnimationFrame(look);
  });
};

const writeJob = async (page: Page, url: string) => {
  await page.goto(url);
  await page.getByRole('button', { name: 'Write my words' }).click();
  await page.getByLabel('Your name').fill('Ana Reyes');
  await page.getByLabel('The company').fill('Harbour Lane Bakery');
  await page.getByLabel('The job, in your words').fill('counter assistant');
  await page.getByRole('radio', { name: 'Longer' }).check();
  await page.getByRole('button', { name: 'Write my words' }).click();
  await page.waitForURL('**/#/scripts/*');
  await page.waitForTimeout(1000);
};

/** A browser of its own that holds these jobs, practised and called about so often. */
const prepare = async (browser: Browser, url: string, rehearsals: number, calls: number) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  // tsx names the functions that are sent to the page by this
  await context.addInitScript('globalThis.__name = (named) => named');
  const page = await context.newPage();
  await writeJob(page, url);
  const { openings = [], scripts = [] } = await stored(page);
  await storeRows(page, manyRows({ openings, scripts, jobs: JOBS, rehearsals, calls }));
  await page.close();
  return context;
};

/** Milliseconds from the address to the main button. */
const open = async (context: BrowserContext, url: string, label: string): Promise<number> => {
  const page = await context.newPage();
  await page.addInitScript(probe, label);
  await page.goto(url);
  const time = await page.evaluate(() => globalThis.usableAt);
  await page.close();
  return time;
};

/** Today with years of practice stored, beside the same jobs with none: a run of one, a run of the other. */
export const measureStart = async (browser: Browser, dist: string): Promise<Row[]> => {
  const { url, close } = await serve(dist);
  const none = await prepare(browser, url, 0, 0);
  const many = await prepare(browser, url, REHEARSALS, CALLS);
  const times = { none: [] as number[], many: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    times.none.push(await open(none, url, 'Practise (no one is called)'));
    times.many.push(await open(many, url, 'Get ready to call'));
  }
  await Promise.all([none.close(), many.close()]);
  close();
  const [without, withAll] = [median(times.none), median(times.many)];
  return [
    {
      what: `Today usable with ${JOBS} jobs, ${REHEARSALS} rehearsals and ${CALLS} calls, median of ${RUNS} (without the last two ${without.toFixed(0)} ms)`,
      figure: `${withAll.toFixed(0)} ms, ${(withAll / without).toFixed(2)}x`,
      budget: `<= ${MOST}x`,
      kept: withAll <= MOST * without,
    },
  ];
};
