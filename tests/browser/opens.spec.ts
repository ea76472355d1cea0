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
