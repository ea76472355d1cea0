import { englishLeft } from './english-left.ts';
import { expect, test } from './fixtures.ts';
import { openPage, pagesOfAJob } from './pages-of-a-job.ts';
import { expectNoSidewaysScroll, goTo } from './steps.ts';

test('no page says anything of its own in English where the interface is Spanish', async ({ page }) => {
  const paths = await pagesOfAJob(page);
  await goTo(page, '/settings');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Español');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  for (const path of paths) {
    await openPage(page, path);
    expect(await englishLeft(page), path).toEqual([]);
    await expectNoSidewaysScroll(page, 320);
  }
});

test('no page has to be scrolled sideways where it is read from right to left', async ({ page }) => {
  const paths = await pagesOfAJob(page);
  for (const path of paths) {
    await openPage(page, path);
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await expectNoSidewaysScroll(page, 320);
    await expectNoSidewaysScroll(page, 1280);
  }
});
