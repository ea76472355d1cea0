import { expect, test } from './fixtures.ts';
import { caption, goTo, practise, rehearseToTheEnd, writeScript } from './steps.ts';

test('any practice call can be chosen, also the hardest, and it is noted how often', async ({ page }) => {
  const script = await writeScript(page);
  await practise(page);
  await rehearseToTheEnd(page);
  await goTo(page, `/practice/${script}`);
  await page.getByText('All the others').click();
  const calls = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: 'Practise this one' }) });
  await expect(calls.filter({ hasText: 'Practised once' })).toHaveCount(1);
  const hardest = calls.filter({ hasText: 'Very hard' }).last();
  await expect(hardest).toContainText('Not practised yet');
  await hardest.getByRole('button', { name: 'Practise this one' }).click();
  await expect(caption(page)).toBeVisible();
  await page.goBack();
  await page.getByText('All the others').click();
  await expect(hardest).toContainText('Practised once');
});
