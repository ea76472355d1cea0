import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { caption, goTo, practise, rehearseToTheEnd, sayIt, writeScript } from './steps.ts';
import { untilStored } from './stored.ts';

const mine = (page: Page) => page.locator('.mine .words');
const peek = (page: Page) => page.getByRole('button', { name: 'Show me this line' });

test('a look at a hidden line is free, is for this turn only, and is noted', async ({ page }) => {
  await writeScript(page);
  await practise(page);
  const words = await mine(page).innerText();
  await expect(peek(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Hide my words' }).click();
  await page.getByRole('button', { name: 'Do this for every line' }).click();
  await expect(mine(page)).toHaveText('');
  await peek(page).click();
  await expect(mine(page)).toHaveText(words);
  await expect(page.getByRole('heading', { name: 'Your line' })).toBeFocused();
  await untilStored(page, ({ rehearsals }) => JSON.stringify(rehearsals).includes('"here":{"peeked":true}'));
  await sayIt(page);
  await expect(mine(page)).toHaveText('');
  await untilStored(page, ({ rehearsals }) =>
    /"stage":"blank"[^}]*"peeked":true/.test(JSON.stringify(rehearsals)),
  );
  await rehearseToTheEnd(page);
  await page.getByRole('link', { name: 'See how it went' }).click();
  await expect(page.getByText('You did not get stuck anywhere.')).toBeVisible();
});

test('each line fades by its own record: key words after two clean uses, until one chooses otherwise', async ({
  page,
}) => {
  const script = await writeScript(page);
  const stage = (name: string) => page.getByRole('button', { name, exact: true });
  /** The same call each time, so that its first line is the same line. */
  const begin = async () => {
    await goTo(page, `/practice/${script}`);
    await page.getByText('All the others').click();
    const call = page
      .getByRole('listitem')
      .filter({ hasText: 'Everyone is kind, and the right person is away' });
    await call.getByRole('button', { name: 'Practise this one' }).click();
    await expect(caption(page)).toBeFocused();
  };
  for (let calls = 0; calls < 2; calls += 1) {
    await begin();
    await expect(stage('As I learn it')).toHaveAttribute('aria-pressed', 'true');
    await expect(mine(page).locator('.gone')).toHaveCount(0);
    await sayIt(page);
    await page.getByRole('button', { name: 'Hang up' }).click();
    await expect(page.getByText('The call has ended.')).toBeVisible();
  }
  await begin();
  await expect(mine(page).locator('.gone').first()).toBeVisible();
  await stage('All my words').click();
  await expect(mine(page).locator('.gone')).toHaveCount(0);
  await page.getByRole('button', { name: 'Do this for every line' }).click();
  await expect(stage('All my words')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: 'Do this for every line' })).toHaveCount(0);
  await sayIt(page);
  await expect(stage('All my words')).toHaveAttribute('aria-pressed', 'true');
});

test('one can start again from any earlier place of the call', async ({ page }) => {
  await writeScript(page);
  await practise(page);
  const first = await caption(page).innerText();
  for (let turns = 0; turns < 2; turns += 1) {
    const before = await caption(page).innerText();
    await sayIt(page);
    await expect(caption(page)).not.toHaveText(before);
  }
  await page.getByText('Help', { exact: true }).click();
  await page.getByRole('button', { name: 'Back to an earlier place' }).click();
  await expect(page.getByRole('heading', { name: 'Start again from where?' })).toBeFocused();
  await page.getByRole('listitem').getByRole('button', { name: first }).click();
  await expect(caption(page)).toHaveText(first);
  await expect(caption(page)).toBeFocused();
});
