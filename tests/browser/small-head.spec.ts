import { expect, test } from './fixtures.ts';
import { expectNoSidewaysScroll, goTo, practise } from './steps.ts';

test('on a shared computer, small and with very large words, the head takes two rows, and one way out in a call', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await goTo(page, '/settings');
  await page.getByRole('button', { name: 'Keep nothing here' }).click();
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByLabel('Size of the words').selectOption('Very large');
  // not by its address: nothing is kept over a load of the page
  await page.getByRole('link', { name: 'Callback' }).click();
  await page.evaluate(() => location.assign('#/start/confirm-receipt'));
  await page.getByLabel('Your name').fill('Ana Morales');
  await page.getByLabel('The company').fill('Northgate Foods');
  await page.getByLabel('The job, in your words').fill('line cook');
  await page.getByRole('button', { name: 'Write my words' }).click();
  const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
  await expect(links).toHaveText(['Today', 'My calls', 'Settings', 'Finish']);
  const rows = await links.evaluateAll(
    (all) => new Set(all.map((each) => each.getBoundingClientRect().top)).size,
  );
  expect(rows).toBe(1);
  for (const box of await links.all()) expect((await box.boundingBox())?.width).toBeGreaterThanOrEqual(44);
  await expectNoSidewaysScroll(page, 320);
  await practise(page);
  await expect(links).toHaveText(['Finish']);
});
