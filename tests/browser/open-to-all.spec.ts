import { expect, test } from './fixtures.ts';
import { openPage, pagesOfAJob } from './pages-of-a-job.ts';
import { expectNoSidewaysScroll, goTo } from './steps.ts';
import { cutOff, edgeless, misplaced, moving, spaceOut } from './what-hinders.ts';

test('every page is set out for a screen reader, begins at its heading, and stands still for who wants no motion', async ({
  page,
}) => {
  const paths = await pagesOfAJob(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of paths) {
    await openPage(page, path);
    expect(await misplaced(page), path).toEqual([]);
    expect(await moving(page), path).toEqual([]);
    // another way of the same words is chosen in their page: the focus stays at the choice
    if (!path.includes('?how='))
      await expect(page.locator('main :is(h1, #caption):focus'), path).toHaveCount(1);
  }
});

test('every page bears more room between its lines, letters and words, at 100, 200 and 400 % zoom', async ({
  page,
}) => {
  const paths = await pagesOfAJob(page);
  for (const path of paths) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await openPage(page, path);
    for (const spaced of [false, true]) {
      await spaceOut(page, spaced);
      // a window of 1280 px: as it is, at 200 % and at 400 %
      for (const width of [1280, 640, 320]) {
        await page.setViewportSize({ width, height: width === 320 ? 256 : 800 });
        await expectNoSidewaysScroll(page, width);
        expect(await cutOff(page), `${path} at ${width} px${spaced ? ', spaced out' : ''}`).toEqual([]);
      }
    }
    await spaceOut(page, false);
  }
});

test('with the colours of the system every control keeps an edge, and the one in use is outlined', async ({
  page,
}) => {
  const paths = await pagesOfAJob(page);
  await page.emulateMedia({ forcedColors: 'active' });
  for (const path of paths) {
    await openPage(page, path);
    expect(await edgeless(page), path).toEqual([]);
    const control = page.getByRole('main').locator('a[href], button:enabled, select, input').first();
    // who has just pressed a key is shown where the focus is
    await page.keyboard.press('Tab');
    await control.focus();
    const outline = await page.evaluate(() => {
      const inUse = document.activeElement;
      if (!inUse) return 0;
      const seen = [inUse, inUse.closest('label'), inUse.parentElement].flatMap((each) =>
        each ? [getComputedStyle(each)] : [],
      );
      return Math.max(
        ...seen.map((style) => (style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth))),
      );
    });
    expect(outline, `${path}: the outline of what is in use`).toBeGreaterThanOrEqual(2);
  }
});

test('a question that is closed gives the focus back to what opened it', async ({ page }) => {
  await goTo(page, '/settings');
  const opener = page.getByRole('button', { name: 'Remove everything' });
  for (const close of ['Escape', 'Go back']) {
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    if (close === 'Escape') await page.keyboard.press('Escape');
    else await page.getByRole('dialog').getByRole('button', { name: close }).press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
});
