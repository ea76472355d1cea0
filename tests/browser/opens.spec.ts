import { expect, test } from './fixtures.ts';

test('the first visit says what the app is for', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Practise the phone call before you make it',
  );
  await expect(page).toHaveTitle('Practise the phone call before you make it · Callback');
  await expect(page.getByRole('button', { name: 'Write my words' })).toBeEnabled();
});

test('a file that is not there is not answered with the app', async ({ request }) => {
  expect((await request.get('./no-such-file.js')).status()).toBe(404);
  expect((await request.get('../')).status()).toBe(404);
});

test('where the app cannot start there is a card to copy by hand, and elsewhere nobody sees it', async ({
  browser,
  page,
  baseURL,
}) => {
  const old = await browser.newContext({ javaScriptEnabled: false });
  const plain = await old.newPage();
  await plain.goto(baseURL ?? '');
  await expect(plain.getByRole('heading', { level: 1 })).toHaveText('My card for the call');
  await expect(plain.getByText('this browser is too old for it, or scripts are switched off')).toBeVisible();
  await old.close();
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Practise the phone call before you make it',
  );
  await expect(page.locator('.cannot-start')).toHaveCount(0);
});

test('a browser that names its language in a way of its own opens it all the same', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'languages', { get: () => ['en-US@posix'] }),
  );
  await page.goto('./');
  await expect(page.getByRole('button', { name: 'Write my words' })).toBeEnabled();
});
