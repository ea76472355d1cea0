import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { ScenarioFile } from '../../src/domain/library/schemas.ts';
import { writeScenario } from '../../src/domain/library/write/write-scenario.ts';
import { serve } from '../browser/serve.ts';
import { buildInkPage } from './build-ink-page.ts';
import { packedCopy } from './packed-copy.ts';
import { compileInk, inkSource } from './peer-inkjs.ts';
import { plainCall } from './plain-call.ts';
import { median, type Row } from './row.ts';

declare global {
  var firstChoice: Promise<number>;
}

const TURNS = 40;
const RUNS = 9;
const SLOWDOWN = 4;
const CALL = sayableCall();
const FACTS = { employer: 'Harbour Lane Bakery', position: 'counter assistant' };
const PHONE = { viewport: { width: 390, height: 844 }, serviceWorkers: 'block' as const };
/** Lighthouse's slow 4G: a round trip of 150 ms, 1.6 Mbit a second. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** A call that may be practised: with no place for a fact, and no number that only tells the turns apart. */
function sayableCall(): ScenarioFile {
  const call = plainCall(TURNS);
  const turns = Object.entries(call.turns).map(([id, turn]) => [
    id,
    { ...turn, says: turn.says?.map(plain) },
  ]);
  return { ...call, turns: Object.fromEntries(turns) };
}

function plain(text: string): string {
  return text
    .replace(/ \(\d+\)$/, '')
    .replaceAll('{{employer}}', 'the shop')
    .replaceAll('{{position}} ', '')
    .replaceAll('{{seconds}} seconds', 'a minute');
}

/** A browser in which the call was brought in and begun, and the address at which it goes on. */
async function beginCall(browser: Browser, url: string): Promise<{ context: BrowserContext; at: string }> {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('button', { name: 'Write my words' }).click();
  await page.getByLabel('Your name').fill('Ana Reyes');
  await page.getByLabel('The company').fill(FACTS.employer);
  await page.getByLabel('The job, in your words').fill(FACTS.position);
  await page.getByRole('button', { name: 'Write my words' }).click();
  await page.waitForURL('**/#/scripts/*');
  const practice = page.url().replace('#/scripts/', '#/practice/');
  await page.goto(`${url}#/library`);
  const buffer = Buffer.from(writeScenario(CALL));
  await page
    .getByLabel('Bring in a file')
    .setInputFiles({ name: 'call.yaml', mimeType: 'text/plain', buffer });
  await page.getByRole('link', { name: 'Change it' }).waitFor();
  await page.goto(practice);
  await page.getByRole('button', { name: 'Practise this one', description: CALL.title }).click();
  await page.waitForURL('**/#/rehearse/*');
  const at = page.url();
  await page.locator('.turn button:enabled').first().waitFor();
  await page.waitForTimeout(1500);
  await page.close();
  return { context, at };
}

/** A page of its own, with nothing in its cache; gives the time to the first choice in ms, and what was sent in bytes. */
async function load(context: BrowserContext, at: string, isSlow: boolean): Promise<[number, number]> {
  const page: Page = await context.newPage();
  await page.addInitScript({ path: join(import.meta.dirname, 'first-choice-probe.js') });
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (isSlow) {
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  }
  let sent = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    sent += encodedDataLength;
  });
  await page.goto(at, { waitUntil: 'commit' });
  const time = await page.evaluate(() => globalThis.firstChoice);
  const weight = sent;
  await page.close();
  return [time, weight];
}

type Figures = { fast: number[]; slow: number[]; sent: number };
type Side = { context: BrowserContext; at: string; figures: Figures };

/** The app and the page of the story by turns, so that what else the machine does befalls both. */
async function loadAll(sides: readonly Side[]): Promise<void> {
  for (let run = 0; run < RUNS; run++)
    for (const { context, at, figures } of sides)
      for (const speed of ['fast', 'slow'] as const) {
        const [time, sent] = await load(context, at, speed === 'slow');
        figures[speed].push(time);
        figures.sent = Math.max(figures.sent, sent);
      }
}

const noFigures = (): Figures => ({ fast: [], slow: [], sent: 0 });

/**
 * The same call of 40 turns here and in the web page of an ink story: what is sent until the first choice can be hit, and
 * how long that takes. The registry has no story format of Twine, so none is beside them (docs/peers.md).
 */
export async function measurePeers(browser: Browser, dist: string): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'callback-peers-'));
  const start = [CALL.start].flat()[0] ?? '';
  await buildInkPage(compileInk(inkSource(CALL, start, FACTS)), join(folder, 'ink'));
  const inkHost = await serve(packedCopy(join(folder, 'ink'), join(folder, 'ink-packed')));
  const appHost = await serve(packedCopy(dist, join(folder, 'app')));
  const app: Side = { ...(await beginCall(browser, appHost.url)), figures: noFigures() };
  const ink: Side = { context: await browser.newContext(PHONE), at: inkHost.url, figures: noFigures() };
  await loadAll([app, ink]);
  await Promise.all([app.context.close(), ink.context.close()]);
  appHost.close();
  inkHost.close();
  rmSync(folder, { recursive: true });
  return rowsOf(app.figures, ink.figures);
}

function rowsOf(app: Figures, ink: Figures): Row[] {
  const budget = 'beside inkjs; why in docs/peers.md';
  const times = (speed: 'fast' | 'slow') =>
    `${median(app[speed]).toFixed(0)} ms, inkjs ${median(ink[speed]).toFixed(0)} ms`;
  return [
    {
      what: `Sent until the first choice of a call of ${TURNS} turns can be used, all of it, brotli`,
      figure: `${(app.sent / 1000).toFixed(1)} kB, inkjs ${(ink.sent / 1000).toFixed(1)} kB`,
      budget,
    },
    {
      what: `First choice of that call can be used, nothing in the cache, median of ${RUNS}`,
      figure: times('fast'),
      budget,
    },
    { what: `The same at ${SLOWDOWN}x slowdown on slow 4G`, figure: times('slow'), budget },
  ];
}
