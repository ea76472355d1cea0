import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { packCard } from '../../src/storage/pack-card.ts';
import { readCard } from '../../src/storage/read-card.ts';
import { serve } from '../browser/serve.ts';
import { quantile, type Row } from './row.ts';

const COUNT = 40;
const SLOWDOWN = 4;
const STACKS = 5;

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

/** As many cards as a coach prints at once. */
const GROUP = 30;

/** The card of this page as so many people would give it: each under initials of its own. */
const groupOf = async (page: Page): Promise<string[]> => {
  await page.getByRole('radio', { name: 'Give it to a coach' }).check();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save it as a file' }).click(),
  ]);
  const read = await readCard(await readFile(await file.path(), 'utf8'));
  if ('rule' in read) throw new Error(`The card that was saved is ${read.rule}`);
  return Promise.all(
    Array.from({ length: GROUP }, (_, at) => packCard({ ...read.card, initials: `A.${at}.` })),
  );
};

/** From the files being chosen to the frame in which all of their cards are painted, in ms. */
const stacked = (page: Page, texts: readonly string[]): Promise<number> =>
  page.evaluate(async (all) => {
    const field = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!field) throw new Error('There is no field for files');
    const chosen = new DataTransfer();
    all.forEach((text, at) => {
      chosen.items.add(new File([text], `card-${at}.txt`));
    });
    field.files = chosen.files;
    const start = performance.now();
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise<void>((resolve) => {
      const look = () => {
        const sides = document.querySelectorAll('.papers:not(.measure) article').length;
        if (sides < all.length) return requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        return port2.postMessage(0);
      };
      requestAnimationFrame(look);
    });
    return performance.now() - start;
  }, texts);

const measureStack = async (browser: Browser, dist: string): Promise<number[]> => {
  const { url, close } = await serve(dist);
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  // what runs this file names functions by a helper that the page does not have
  await page.addInitScript('globalThis.__name = (named) => named');
  await openCard(page, url);
  const texts = await groupOf(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const times: number[] = [];
  for (let run = 0; run < STACKS; run++) {
    // another page between them, so that each pile begins empty
    await page.goto(`${url}#/cards/blank`);
    await page.goto(`${url}#/cards/stack`);
    await page.getByText('No card yet.').waitFor();
    times.push(await stacked(page, texts));
  }
  await page.close();
  close();
  return times;
};

/** How long a card takes that is chosen anew, and a pile of cards: measured, laid out and painted. */
export const measureCard = async (browser: Browser, dist: string): Promise<Row[]> => {
  const time = quantile(await measureChoices(browser, dist), 0.95);
  const pile = quantile(await measureStack(browser, dist), 0.5);
  return [
    {
      what: `${GROUP} cards read, laid out and painted, median of ${STACKS} at ${SLOWDOWN}x slowdown`,
      figure: `${pile.toFixed(0)} ms`,
      budget: '<= 1000 ms',
      kept: pile <= 1000,
    },
    {
      what: `Card laid out and painted, p95 of ${COUNT} at ${SLOWDOWN}x slowdown`,
      figure: `${time.toFixed(1)} ms`,
      budget: '<= 100 ms',
      kept: time <= 100,
    },
  ];
};
