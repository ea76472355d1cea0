import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Request } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ANA, doTheWholeJob, goTo, openCard, practise, rehearseToTheEnd, writeScript } from './steps.ts';

const DIST = process.env.CALLBACK_DIST ?? join(import.meta.dirname, '../../dist');

/** Asks for a file of the app as it was built, and says nothing by asking. */
const isOwnFile = (request: Request, home: string): boolean => {
  const url = new URL(request.url());
  if (/^(data|blob):$/.test(url.protocol)) return true;
  const file = join(DIST, url.pathname.slice(new URL(home).pathname.length) || 'index.html');
  return (
    request.method() === 'GET' &&
    url.search === '' &&
    request.postData() === null &&
    existsSync(file) &&
    statSync(file).isFile()
  );
};

test('through the whole job nothing is asked of anyone but the files of the app', async ({
  page,
  context,
  baseURL,
}) => {
  const others: string[] = [];
  let files = 0;
  context.on('request', (request) => {
    if (isOwnFile(request, baseURL ?? '')) files += 1;
    else others.push(`${request.method()} ${request.url()}`);
  });
  page.on('websocket', (socket) => others.push(`socket ${socket.url()}`));
  const { script } = await doTheWholeJob(page);
  await goTo(page, `/scripts/${script}?how=email`);
  await expect(page.getByRole('button', { name: 'Copy the email' })).toBeVisible();
  await openCard(page, script);
  await page.pdf();
  await page.getByRole('radio', { name: /Keep it on this phone/ }).check();
  const picture = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the picture' }).click();
  await picture;
  await goTo(page, '/settings');
  const backup = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save everything to a file' }).click();
  await backup;
  expect(others).toEqual([]);
  expect(files).toBeGreaterThan(0);
});

test('what was loaded once works without a connection', async ({ page, context }) => {
  const { script } = await doTheWholeJob(page);
  await openCard(page, script);
  // the browser asks for the tab's icon at every new address, and complains when it is cut off
  const asked: string[] = [];
  await context.route(/(?<!\/icon\.svg)$/, async (route) => {
    asked.push(route.request().url());
    await route.abort('internetdisconnected');
  });
  const second = await writeScript(page, { ...ANA, company: 'Harlow Supply' });
  await practise(page);
  await rehearseToTheEnd(page);
  await openCard(page, second);
  await expect(page.getByRole('article').first()).toContainText('Harlow Supply');
  expect(asked).toEqual([]);
});
