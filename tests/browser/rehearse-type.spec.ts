import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { keyboardOf } from './keyboard.ts';
import { caption, goTo, practise, sayIt, writeScript } from './steps.ts';
import { untilStored } from './stored.ts';

const field = (page: Page) => page.getByLabel('Type what you say');
const choices = (page: Page) => page.locator('.pick').getByRole('button');
const heading = (page: Page) => page.getByRole('heading', { name: 'Which of these did you do?' });

/** Into a call, at a turn that waits for typed words, with the recogniser there. */
const startTyping = async (page: Page) => {
  await writeScript(page);
  await practise(page);
  const model = page.waitForResponse(/recogniser-.*\.js/);
  await page.getByRole('button', { name: 'Type it' }).click();
  await (await model).finished();
  await expect(field(page)).toBeVisible();
};

test('typed words are proposed as three moves, and the call goes on with a tap', async ({ page }) => {
  await startTyping(page);
  const before = await caption(page).innerText();
  await field(page).fill('Could I speak with the person who hires, please?');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeVisible();
  await expect(choices(page)).toHaveCount(3);
  await expect(choices(page).first()).toContainText(/hir(es|ing)/);
  await choices(page).first().click();
  await expect(caption(page)).not.toHaveText(before);
  await expect(caption(page)).toBeFocused();
});

test('what the words were is remembered on the device', async ({ page }) => {
  const words = 'Hello there, have you got my papers?';
  await startTyping(page);
  const theirs = await caption(page).innerText();
  await field(page).fill(words);
  await page.keyboard.press('Enter');
  const second = (await choices(page).nth(1).innerText()).trim();
  await choices(page).nth(1).click();
  await untilStored(page, ({ settings }) => JSON.stringify(settings).includes(words));
  await page.reload();
  await page.getByText('Help', { exact: true }).click();
  await page.getByRole('button', { name: 'One step back' }).click();
  await expect(caption(page)).toHaveText(theirs);
  await field(page).fill(`Um, ${words}`);
  await page.keyboard.press('Enter');
  await expect(choices(page).first()).toHaveText(second);
  await goTo(page, '/settings');
  await page.getByRole('button', { name: 'Forget what I said my typed and spoken words were' }).click();
  await untilStored(page, ({ settings }) => !JSON.stringify(settings).includes(words));
});

test('a typed reply needs the keyboard alone', async ({ page }) => {
  await startTyping(page);
  const keyboard = keyboardOf(page);
  const before = await caption(page).innerText();
  await keyboard.fill(field(page), 'Could you tell me who does the hiring, please?');
  await page.keyboard.press('Enter');
  await expect(choices(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(caption(page)).not.toHaveText(before);
});

test('without the recogniser one says which move it was, and the call goes on', async ({ page }) => {
  await page.route(/recogniser-.*\.js/, async (route) => {
    const response = await route.fetch();
    if ((await response.text()).length > 20_000)
      return route.fulfill({ body: 'export default null;', contentType: 'text/javascript' });
    return route.fulfill({ response });
  });
  await writeScript(page);
  await practise(page);
  await page.getByRole('button', { name: 'Type it' }).click();
  const before = await caption(page).innerText();
  await field(page).fill('Hello, this is Ana.');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Something else' })).toHaveCount(1);
  await choices(page).first().click();
  await expect(caption(page)).not.toHaveText(before);
  await sayIt(page);
});

test('a whole call is typed with the keyboard alone, to its debrief', async ({ page }) => {
  await startTyping(page);
  const keyboard = keyboardOf(page);
  const end = page.getByRole('link', { name: 'See how it went' });
  for (let turns = 0; turns < 30 && !(await end.isVisible()); turns += 1) {
    const before = await caption(page).innerText();
    await keyboard.fill(field(page), (await page.locator('.mine .words').innerText()).trim());
    await page.keyboard.press('Enter');
    await expect(choices(page).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(caption(page)).not.toHaveText(before);
  }
  await keyboard.activate(end);
  await expect(page).toHaveURL(/#\/rehearsals\//);
});
