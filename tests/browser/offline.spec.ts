import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test as base, expect } from './fixtures.ts';
import { serve } from './serve.ts';
import {
  ANA,
  answerQuestions,
  caption,
  goTo,
  openCard,
  practiseOnce,
  sidesOf,
  writeScript,
} from './steps.ts';

const DIST = process.env.CALLBACK_DIST ?? join(import.meta.dirname, '../../dist');
/** A busy machine takes a while to put every file of the app on the device. */
const INSTALLED = 60_000;

const title = (page: Page) => page.getByRole('heading', { level: 1 });

type Host = { url: string; leave: () => void; bringNewer: () => Promise<void> };

/** A host of its own for each test: it can go away, or bring a newer version of the app. */
const test = base.extend<{ host: Host }>({
  serviceWorkers: 'allow',
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from it
  host: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'callback-'));
    cpSync(DIST, folder, { recursive: true });
    let server = await serve(folder);
    const bringNewer = async () => {
      makeNewer(folder);
      server.close();
      server = await serve(folder, Number(new URL(server.url).port));
    };
    await use({ url: server.url, leave: () => server.close(), bringNewer });
    server.close();
    rmSync(folder, { recursive: true });
  },
  baseURL: async ({ host }, use) => use(host.url),
});

test.beforeEach(() => test.setTimeout(2 * INSTALLED));

/** The same app, but that its first page says it is newer. */
function makeNewer(folder: string): void {
  const change = (name: string, from: RegExp, to: string) => {
    const file = join(folder, name);
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(from);
    writeFileSync(file, text.replace(from, to));
  };
  change('index.html', /<html lang="en"/, '<html lang="en" data-newer');
  change('sw.js', /(index\.html[^}]{1,40}revision[^0-9a-f]{1,4})[0-9a-f]{16}/, '$10123456789abcdef');
}

const isNewer = (page: Page) => page.locator('html[data-newer]');

/** Opens the app and waits until it is on the device. */
const visit = async (page: Page) => {
  await page.goto('./');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
};

const waiting = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state);

test('after one visit the whole app works with the network gone', async ({ page, host }) => {
  await visit(page);
  const kept = await page.evaluate(async () => {
    const caching = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(caching)).flat().map(({ url }) => new URL(url).pathname);
  });
  for (const part of ['friendly-reception', 'recogniser', 'partner-page', 'woff2', 'icon-512'])
    expect(kept.filter((path) => path.includes(part))).not.toEqual([]);
  host.leave();
  await page.reload();
  await goTo(page, '/settings');
  await expect(page.getByText('It opens and works with no internet.')).toBeVisible();
  const script = await writeScript(page, ANA);
  await practiseOnce(page);
  await openCard(page, script);
  await expect(sidesOf(page).first()).toContainText('Ana');

  // a link to a page within it, with a question mark, in a new tab
  const other = await page.context().newPage();
  await other.goto(`./?from=mail#/practice/${script}`);
  await expect(title(other)).toHaveText('What to practise next');
  await other.close();

  await goTo(page, `/with-partner/${script}`);
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByRole('textbox', { name: 'Send a link' }).inputValue();
  await page.goto(link);
  await expect(title(page)).toHaveText('You play the employer');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(caption(page)).toBeVisible();
});

test('a newer version waits while a tab is open, and two tabs are of one version', async ({ page, host }) => {
  await visit(page);
  await writeScript(page);
  await page.getByRole('button', { name: 'Practise (no one is called)' }).click();
  await expect(caption(page)).toBeFocused();
  await host.bringNewer();
  const other = await page.context().newPage();
  await other.goto('./');
  await expect(title(other)).toBeVisible();
  await expect.poll(() => waiting(other), { timeout: INSTALLED }).toBe('installed');
  await other.reload();
  await expect(title(other)).toBeVisible();
  await expect(isNewer(other)).toHaveCount(0);
  await expect(isNewer(page)).toHaveCount(0);
  // the practice call goes on as if nothing were
  const before = await caption(page).innerText();
  await page.getByRole('button', { name: 'I said it' }).click();
  await expect(caption(page)).not.toHaveText(before);
  await page.close();
  // now it is alone: opened anew, it is the newer one
  await expect(async () => {
    await other.reload();
    await expect(isNewer(other)).toBeAttached({ timeout: 5_000 });
  }).toPass({ timeout: INSTALLED });
  await expect(title(other)).toBeVisible();
});

test('a computer that is shared keeps none of it, also when the link of a coach says so', async ({
  page,
}) => {
  const kept = () =>
    page.evaluate(async () => ({
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      caches: await caches.keys(),
      databases: await indexedDB.databases(),
    }));
  await page.goto('./?shared');
  await expect(
    page.getByText('Nothing is kept on this computer. Press Finish before you leave.'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Write my words' }).click();
  await answerQuestions(page, ANA);
  await page.getByRole('button', { name: 'Write my words' }).click();
  await expect(title(page)).toHaveText('What you will say');
  expect(await kept()).toEqual({ workers: 0, caches: [], databases: [] });

  await page.goto('about:blank');
  await visit(page);
  expect(await kept()).toMatchObject({ workers: 1 });
  await page.getByRole('button', { name: 'Shared computer? Keep nothing here.' }).click();
  await expect.poll(async () => (await kept()).workers).toBe(0);
  expect((await kept()).caches).toEqual([]);
});
