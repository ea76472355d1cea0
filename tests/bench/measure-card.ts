import type { Browser, Page } from '@playwright/test';
import { serve } from '../browser/serve.ts';
import { quantile, type Row } from './row.ts';

const COUNT = 40;
const SLOWDOWN = 4;

const openCard = async (page: Page, url: string) => {
  await page.goto(url);
  await page.getByRole('button', { name: 'Write my words' }).click();
  await page.getByLabel('Your name').fill('Ana Reyes');
  await page.getByLabel('The company').fill('Harbour Lane Bakery');
  await page.getByLabel('The job, in your words').fill('counter assistant');
  await page.getByRole('button', { name: 'Write my words' }).click();
  await page.getByRole('link', { name: 'My card' }).click();
  await page.locator('.papers:not(.measure) .card').first().waitFor();
};

/** From a choice of words or paper to the frame in which the card that was laid out anew is painted, in ms. */
const laidOut = (page: Page, label: string, value: string): Promise<number> =>
  page.evaluate(
    async ([name, chosen]) => {
      const field = [...document.querySelectorAll('label')].find((each) => each.textContent === name);
      const select = document.getElementById(field?.htmlFor ?? '') as HTMLSelectElement;
      const start = performance.now();
      select.value = chosen ?? '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((resolve) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = resolve;
          port2.postMessage(0);
        }),
      );
      return performance.now() - start;
    },
    [label, value] as const,
  );

const measureChoices = async (browser: Browser, dist: string): Promise<number[]> => {
  const { url, close } = await serve(dist);
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await openCard(page, url);
  const times: number[] = [];
  const papers = ['index-4x6', 'a6', 'half-letter', 'sheet'];
  while (times.length < COUNT) {
    for (const words of ['cues', 'full']) times.push(await laidOut(page, 'Words', words));
    for (const paper of papers) times.push(await laidOut(page, 'Paper', paper));
  }
  await page.close();
  close();
  return times;
};

/** How long a card takes that is chosen anew: measured, laid out and painted. */
export const measureCard = async (browser: Browser, dist: string): Promise<Row[]> => {
  const time = quantile(await measureChoices(browser, dist), 0.95);
  return [
    {
      what: `Card laid out and painted, p95 of ${COUNT} at ${SLOWDOWN}x slowdown`,
      figure: `${time.toFixed(1)} ms`,
      budget: '<= 100 ms',
      kept: time <= 100,
    },
  ];
};
