import { expectAccessible } from './expect-accessible.ts';
import { expect, test } from './fixtures.ts';
import { caption, expectNoSidewaysScroll, goTo, practise, rehearseToTheEnd, writeScript } from './steps.ts';

test('first a whole call, then one answer at a time, and it is enough whenever one likes', async ({
  page,
}) => {
  const script = await writeScript(page);
  await goTo(page, `/practice/${script}`);
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('What to practise next');
  await expect(page.getByText('Start with an easy one.')).toBeVisible();
  await page.getByRole('button', { name: 'Practise this one' }).first().click();
  await expect(caption(page)).toBeFocused();
  await rehearseToTheEnd(page);

  await goTo(page, `/practice/${script}`);
  await expect(page.getByText('You got through one call.', { exact: false })).toBeVisible();
  await expect(page.getByText(/^You have met \d+ of the 12 things/)).toBeVisible();
  await page.getByRole('button', { name: 'Practise this answer' }).first().click();
  await page.getByRole('button', { name: 'I said it' }).click();
  await expect(page.getByText('That was all of it.')).toBeVisible();
  await page.getByRole('link', { name: 'What next' }).click();
  await expect(title).toHaveText('What to practise next');
  await expect(page.getByText('You got through one call.', { exact: false })).toBeVisible();
  await page.getByRole('link', { name: 'Enough for today' }).click();
  await expect(title).toHaveText('Today');
});

test('without words of one’s own, it says how to begin; with some, it asks for which job', async ({
  page,
}) => {
  await goTo(page, '/practice');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Practise a call');
  await expectAccessible(page, { where: 'practice without words' });
  await page.getByRole('link', { name: 'Write my words' }).click();
  await writeScript(page);
  await goTo(page, '/practice');
  await expect(page.getByText('For which job?')).toBeVisible();
  await page.getByRole('link', { name: 'Practise', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What to practise next');
});

test('the ladder shows where one is, and any step can be begun with', async ({ page }) => {
  const script = await writeScript(page);
  await goTo(page, `/practice/${script}`);
  const here = page.locator('[aria-current="step"]');
  await expect(here).toContainText('Read my words aloud');
  const hard = page.getByRole('listitem').filter({ hasText: 'A hard call' });
  await hard.getByRole('button', { name: 'Practise' }).click();
  await rehearseToTheEnd(page);
  await goTo(page, `/practice/${script}`);
  await expect(here).toContainText('A hard call');
  await here.getByRole('button').click();
  await expect(caption(page)).toBeFocused();
});

test('what people fear most is practised alone, and what came of it can be read', async ({ page }) => {
  const script = await writeScript(page);
  await goTo(page, `/practice/${script}`);
  const no = page.getByRole('listitem').filter({ hasText: 'They say no' });
  await no.getByRole('button', { name: 'Practise this answer' }).click();
  await rehearseToTheEnd(page);
  await page.getByRole('link', { name: 'See how it went' }).click();
  await expect(page.getByText('You did not get stuck anywhere.')).toBeVisible();
});

test('what was met is a list in a list, beside a picture of it', async ({ page }) => {
  const script = await writeScript(page);
  await practise(page);
  await rehearseToTheEnd(page);
  await goTo(page, `/practice/${script}`);
  const desk = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'At the front desk' }) });
  await expect(desk.getByRole('listitem').filter({ hasText: 'Met, and it went well' }).first()).toBeVisible();
  await expect(desk.getByRole('listitem').filter({ hasText: 'Not met yet' }).first()).toBeVisible();
  await expectAccessible(page, { where: 'what to practise next' });
  await expectNoSidewaysScroll(page, 320);
  await expectNoSidewaysScroll(page, 390);
});
