import { expect, test } from './fixtures.ts';
import { caption, goTo, practise, rehearseToTheEnd, writeScript } from './steps.ts';

test('the next practice call is another one, and any of them can be chosen', async ({ page }) => {
  const script = await writeScript(page);
  await practise(page);
  await rehearseToTheEnd(page);
  await goTo(page, `/practice/${script}`);
  const calls = page
    .getByRole('list')
    .filter({ has: page.getByRole('button') })
    .getByRole('listitem');
  await expect(calls.first()).toContainText('Not practised yet');
  await expect(calls.last()).toContainText('Practised once');
  const hardest = calls.filter({ hasText: 'Very hard' }).last();
  await hardest.getByRole('button', { name: 'Practise this one' }).click();
  await expect(caption(page)).toBeVisible();
  await page.goBack();
  await expect(hardest).toContainText('Practised once');
});
