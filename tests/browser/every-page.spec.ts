import type { Page } from '@playwright/test';
import { englishLeft } from './english-left.ts';
import { expect, test } from './fixtures.ts';
import { doTheWholeJob, expectNoSidewaysScroll, goTo, idIn } from './steps.ts';

/** A job with its words and a practice call, and every page that shows something of it. */
async function pagesOfAJob(page: Page): Promise<string[]> {
  const { script, rehearsal } = await doTheWholeJob(page);
  await goTo(page, '/');
  await page.getByRole('link', { name: 'Facts' }).click();
  const opening = idIn(page);
  return [
    '/',
    '/start/confirm-receipt',
    '/watch/confirm-receipt',
    `/openings/${opening}`,
    `/scripts/${script}`,
    `/scripts/${script}?how=email`,
    `/practice/${script}`,
    `/rehearsals/${rehearsal}`,
    `/read/${script}`,
    `/cards/${script}`,
    `/call/${opening}`,
    `/with-partner/${script}`,
    '/my-calls',
    '/my-calls/sheet',
    '/library',
    '/blank',
    '/settings',
    '/no/such/page',
  ];
}

const open = async (page: Page, path: string) => {
  await goTo(page, path);
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByText(/^(One moment\.|Un momento\.)$/)).toHaveCount(0);
  await expect(page.getByRole('main').locator('h1, h2').first()).toBeVisible();
};

test('no page says anything of its own in English where the interface is Spanish', async ({ page }) => {
  const paths = await pagesOfAJob(page);
  await goTo(page, '/settings');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Español');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  for (const path of paths) {
    await open(page, path);
    expect(await englishLeft(page), path).toEqual([]);
    await expectNoSidewaysScroll(page, 320);
  }
});

test('no page has to be scrolled sideways where it is read from right to left', async ({ page }) => {
  const paths = await pagesOfAJob(page);
  for (const path of paths) {
    await open(page, path);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await expectNoSidewaysScroll(page, 320);
    await expectNoSidewaysScroll(page, 1280);
  }
});
