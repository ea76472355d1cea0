import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ANA, goTo, writeScript } from './steps.ts';
import { stored, untilStored } from './stored.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const NAME = 'callback';

/** A page of the same host on which the app does not run. */
const outside = async (page: Page) => {
  await page.route('**/outside.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
  );
  await page.goto('./outside.html');
};

/** Does something to the database with the app closed: opens it as of `version`, makes stores, puts rows. */
const meddle = (page: Page, version: number | undefined, rows: Record<string, unknown[]> = {}) =>
  page.evaluate(
    async ([name, at, stores]) => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const opening = at === undefined ? indexedDB.open(name) : indexedDB.open(name, at);
      const db = await settled(opening);
      for (const [store, all] of Object.entries(stores))
        for (const row of all) await settled(db.transaction(store, 'readwrite').objectStore(store).put(row));
      db.close();
    },
    [NAME, version, rows] as const,
  );

const written = async (page: Page) => {
  const script = await writeScript(page, ANA);
  await untilStored(page, ({ scripts }) => scripts?.length === 1);
  return script;
};

test('words from a newer Callback stay as they are, it is said, and one can go on without them', async ({
  page,
}) => {
  await written(page);
  await outside(page);
  await meddle(page, 99);
  const before = await stored(page);
  await goTo(page, '/');
  await expect(
    page.getByText(/^This device holds words from a newer Callback\. They are safe/),
  ).toBeVisible();
  await writeScript(page, { ...ANA, company: 'Harlow Supply' });
  await expect(title(page)).toHaveText('What you will say');
  expect(await stored(page)).toEqual(before);
});

test('a row that is damaged is set aside, said, and can be saved; the others are there', async ({ page }) => {
  await written(page);
  await outside(page);
  await meddle(page, undefined, {
    scripts: [{ id: 'broken', v: 1, openingId: 7 }],
    calls: [{ id: 'odd', text: '<img src=x onerror=alert(1)>' }],
  });
  await goTo(page, '/settings');
  await expect(
    page.getByText('2 things stored here could not be read. They are set aside, not lost.'),
  ).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save them to a file' }).click();
  await saved;
  await goTo(page, '/');
  await expect(page.getByText(/Northgate Foods/).first()).toBeVisible();
});

test('what the browser cleared while the page was open is on the page still, and it is said', async ({
  page,
}) => {
  await written(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'indexeddb',
  });
  await page.getByLabel('Hello and my name', { exact: true }).fill('Good morning, Ana Morales here.');
  await expect(page.getByText(/^What was stored here was removed by this browser\./)).toBeVisible();
  await expect(page.getByLabel('Hello and my name', { exact: true })).toHaveValue(
    'Good morning, Ana Morales here.',
  );
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  await saved;
});

/** The database as the first version of the app made it, with these rows. */
const makeOld = (page: Page, before: Awaited<ReturnType<typeof stored>>) =>
  page.evaluate(
    async ([name, rows]) => {
      const ended = (request: IDBRequest) =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      await ended(indexedDB.deleteDatabase(name));
      const opening = indexedDB.open(name, 1);
      opening.onupgradeneeded = () => {
        for (const store of ['me', 'openings', 'scripts', 'settings'])
          opening.result.createObjectStore(store, { keyPath: 'id' });
        opening.result
          .createObjectStore('rehearsals', { keyPath: 'id' })
          .createIndex('by script', ['scriptId', 'changedAt']);
        opening.result
          .createObjectStore('setAside', { autoIncrement: true })
          .createIndex('by reason', 'reason');
      };
      await ended(opening);
      const db = opening.result;
      for (const [store, all] of Object.entries(rows))
        for (const row of all) await ended(db.transaction(store, 'readwrite').objectStore(store).put(row));
      db.close();
    },
    [NAME, before] as const,
  );

/** Words that were written with the first version of the app; gives what is stored. */
const asFirstMade = async (page: Page) => {
  await written(page);
  const before = await stored(page);
  await outside(page);
  await makeOld(page, before);
  return before;
};

test('an old database is brought up to date by two tabs at once, and nothing is lost', async ({
  page,
  context,
}) => {
  const before = await asFirstMade(page);
  const other = await context.newPage();
  await Promise.all([goTo(page, '/'), goTo(other, '/')]);
  for (const tab of [page, other]) {
    await expect(tab.getByText(/Northgate Foods/).first()).toBeVisible();
    await expect(tab.getByText(/nothing is kept here/)).toHaveCount(0);
  }
  expect(await stored(page)).toEqual(before);
  expect(await page.evaluate(async () => (await indexedDB.databases())[0]?.version)).toBeGreaterThan(1);
});

test('an older tab that does not make way is named, and once it is closed all is there', async ({
  page,
  context,
}) => {
  const before = await asFirstMade(page);
  const older = await context.newPage();
  await outside(older);
  await older.evaluate(
    ([name]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve();
        Object.assign(globalThis, { held: opening });
      }),
    [NAME] as const,
  );
  await goTo(page, '/');
  await expect(
    page.getByText(/^Callback is open in another tab that is older than this one\./),
  ).toBeVisible();
  await older.close();
  await page.reload();
  await expect(page.getByText(/Northgate Foods/).first()).toBeVisible();
  expect(await stored(page)).toEqual(before);
});
