import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { practise, rehearseToTheEnd, sayIt, writeScript } from './steps.ts';
import { untilStored } from './stored.ts';

const mine = (page: Page) => page.locator('.mine .words');
const peek = (page: Page) => page.getByRole('button', { name: 'Show me this line' });

test('a look at a hidden line is free, is for this turn only, and is noted', async ({ page }) => {
  await writeScript(page);
  await practise(page);
  const words = await mine(page).innerText();
  await expect(peek(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Hide my words' }).click();
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
