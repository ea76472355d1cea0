import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { doTheWholeJob, goTo, practiseOnce, writeScript } from './steps.ts';
import { stored } from './stored.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const REFUSED = /^This browser does not let Callback keep anything, so your words are gone when you close/;
const FULL = /^This device has no room left, so the last changes are not kept\. Everything still works\./;

const takeFile = async (page: Page, button: string): Promise<string> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return readFile(await (await download).path(), 'utf8');
};

/** Everything the browser keeps for this site besides the files of the app. */
const keptAnywhere = async (page: Page) => ({
  rows: await stored(page),
  ...(await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    caches: 'caches' in globalThis ? await caches.keys() : [],
    cookies: document.cookie,
  }))),
});
const NOTHING = { rows: {}, local: {}, session: {}, caches: [], cookies: '' };

for (const [how, refuse] of [
  [
    'throws',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    },
  ],
  [
    'fails',
    () => {
      const open = IDBFactory.prototype.open;
      IDBFactory.prototype.open = function (name) {
        const request = open.call(this, name, 1);
        request.addEventListener('upgradeneeded', (event) => {
          event.stopImmediatePropagation();
          request.transaction?.abort();
        });
        return request;
      };
    },
  ],
] as const)
  test(`where the browser keeps nothing (opening ${how}) all works, it is said, and the file is offered`, async ({
    page,
  }) => {
    await page.addInitScript(refuse);
    await page.goto('./');
    await expect(page.getByText(REFUSED)).toBeVisible();
    // that is for a guest who chose it: here there is no such link
    await expect(page.getByText('Press Finish')).toHaveCount(0);
    await doTheWholeJob(page);
    await expect(page.getByText(REFUSED)).toBeVisible();
    const file = await takeFile(page, 'Save to a file');
    expect(file).toContain('Northgate Foods');
    expect(JSON.parse(file).rows.rehearsals).toHaveLength(1);
  });

test('where there is no room left all works, it is said, and the file is offered', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('./');
  await expect(page.getByText(FULL)).toBeHidden();
  await writeScript(page);
  await expect(page.getByText(FULL)).toBeVisible();
  await practiseOnce(page);
  const file = await takeFile(page, 'Save to a file');
  expect(file).toContain('Ana Morales');
  expect(JSON.parse(file).rows.rehearsals).toHaveLength(1);
});

test('once there is room again the sentence goes, and all of it is kept', async ({ page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args) {
      if (document.documentElement.dataset.room !== 'yes')
        throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
  const script = await writeScript(page);
  await expect(page.getByText(FULL)).toBeVisible();
  await page.evaluate(() => {
    document.documentElement.dataset.room = 'yes';
  });
  await page.getByLabel('Hello and my name').fill('Changed.');
  await expect(page.getByText(FULL)).toBeHidden();
  const { scripts, openings } = await stored(page);
  expect(JSON.stringify(scripts)).toContain('Changed.');
  expect(JSON.stringify(openings)).toContain('Northgate Foods');
  expect(scripts?.[0]?.id).toBe(script);
});

test('on a shared computer nothing is kept, and Finish takes it along or wipes it', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Shared computer? Keep nothing here.' }).click();
  await expect(page.getByText('Nothing is kept on this computer. Press Finish')).toBeVisible();
  await page.getByRole('button', { name: 'Write my words' }).click();
  await page.getByLabel('Your name').fill('Ana Morales');
  await page.getByLabel('The company').fill('Northgate Foods');
  await page.getByRole('button', { name: 'Write my words' }).click();
  await expect(title(page)).toHaveText('What you will say');
  await practiseOnce(page);
  expect(await keptAnywhere(page)).toEqual(NOTHING);

  await page.getByRole('link', { name: 'Finish' }).click();
  await expect(title(page)).toHaveText('Finish');
  const file = await takeFile(page, 'Take it with me');
  expect(JSON.parse(file).rows.rehearsals).toHaveLength(1);
  expect(file).toContain('Northgate Foods');
  await expect(page.getByText('The file is saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Wipe' }).click();
  await expect(title(page)).toHaveText('Done. Nothing of yours is left here.');
  expect(await keptAnywhere(page)).toEqual(NOTHING);
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(title(page)).toHaveText('Practise the phone call before you make it');
  await goTo(page, '/settings');
  await expect(page.getByLabel('Your name')).toHaveValue('');
  await expect(page.locator('body')).not.toContainText('Northgate Foods');
});

test('the way out of a shared computer is in the head of every page, in a call too', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Shared computer? Keep nothing here.' }).click();
  await expect(page.getByRole('link', { name: 'Finish' })).toBeVisible();
  await page.getByRole('button', { name: 'Write my words' }).click();
  await expect(page.getByRole('link', { name: 'Finish' })).toBeVisible();
  await page.getByLabel('Your name').fill('Ana Morales');
  await page.getByRole('button', { name: 'Write my words' }).click();
  await page.getByRole('button', { name: 'Practise (no one is called)' }).click();
  await expect(page.getByRole('button', { name: 'Hang up' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Finish' })).toBeVisible();
});

test('on a shared computer the browser asks before words are lost with the page', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Shared computer? Keep nothing here.' }).click();
  await writeScript(page);
  const asked = page.waitForEvent('dialog');
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await closing;
});

test('what was on the computer before stays as it is when a guest keeps nothing', async ({ page }) => {
  await doTheWholeJob(page);
  await goTo(page, '/settings');
  await page.getByRole('button', { name: 'Keep nothing here' }).click();
  await expect(title(page)).toHaveText('Practise the phone call before you make it');
  await writeScript(page, { name: 'Guest', company: 'Elsewhere', job: 'driver' });
  await page.getByRole('link', { name: 'Finish' }).click();
  await page.getByRole('button', { name: 'Wipe' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Wipe' }).click();
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Line cook');
  expect(JSON.stringify(await stored(page))).not.toContain('Guest');
});

test('a wipe leaves nothing of the person on the device', async ({ page }) => {
  await doTheWholeJob(page);
  await goTo(page, '/settings');
  await page.getByRole('button', { name: 'Remove everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Go back' }).click();
  expect(Object.keys(await stored(page))).toContain('rehearsals');
  await page.getByRole('button', { name: 'Remove everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove everything' }).click();
  await expect(page.getByText('Done. Nothing of yours is left on this device.')).toBeVisible();
  expect(await keptAnywhere(page)).toEqual(NOTHING);
  await page.reload();
  await expect(page.getByLabel('Your name')).toHaveValue('');
});
