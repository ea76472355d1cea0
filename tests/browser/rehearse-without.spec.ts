import { expect, test } from './fixtures.ts';
import { caption, practise, rehearseToTheEnd, sayIt, writeScript } from './steps.ts';

const TROUBLES = [
  ['NotAllowedError', 'The microphone may not be used here. Type what you say, or pick it.'],
  ['NotFoundError', 'There is no microphone here. Type what you say, or pick it.'],
  ['NotReadableError', 'The microphone cannot be used now. Type what you say, or pick it.'],
] as const;

for (const [name, sentence] of TROUBLES)
  test(`without a microphone (${name}) one sentence says so, and the call goes on`, async ({ page }) => {
    await page.addInitScript((error) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', error));
    }, name);
    await writeScript(page);
    await practise(page);
    await page.getByRole('button', { name: 'Say it', exact: true }).click();
    await page.getByRole('button', { name: 'Start speaking' }).click();
    await expect(page.getByText(sentence)).toBeVisible();
    await page.getByLabel('Type what you say').fill('Hello, this is Ana Morales.');
    await page.keyboard.press('Enter');
    const before = await caption(page).innerText();
    await page.locator('.pick').getByRole('button').first().click();
    await expect(caption(page)).not.toHaveText(before);
    await rehearseToTheEnd(page);
  });

test('a call goes on without a network, once it was begun', async ({ page, context }) => {
  await writeScript(page);
  await practise(page);
  await page.getByRole('button', { name: 'Type it' }).click();
  await page.getByLabel('Type what you say').fill('Hello.');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.keyboard.press('Enter');
  await page.locator('.pick').getByRole('button').first().click();
  await rehearseToTheEnd(page);
});

test('in the order of the Tab key come their words, my line, “I said it” and the other replies', async ({
  page,
}) => {
  await writeScript(page);
  await practise(page);
  await page.getByRole('button', { name: 'Hide my words' }).click();
  await caption(page).focus();
  const order: string[] = [];
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    order.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
  }
  expect(order.slice(0, 2)).toEqual(['Show me this line', 'I said it']);
  const places = ['I said it', 'Hide my words', 'Pick it', 'Type it', 'Say it', 'Help', 'Hang up'].map(
    (name) => order.indexOf(name),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

test('with words at twice their size, on the smallest phone, all of a call is there', async ({ page }) => {
  await writeScript(page);
  await practise(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  for (const name of ['I said it', 'Say it', 'Hang up']) {
    const button = page.getByRole('button', { name, exact: true });
    await button.scrollIntoViewIfNeeded();
    await expect(button).toBeInViewport();
  }
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBe(0);
  const { width, wide } = await caption(page).evaluate((element) => ({
    width: element.clientWidth,
    wide: element.scrollWidth,
  }));
  expect(wide).toBeLessThanOrEqual(width);
});

test('a screen reader is brought to their words at each turn, and meets the rest in the order of the call', async ({
  page,
}) => {
  await writeScript(page);
  await practise(page);
  await sayIt(page);
  await expect(caption(page)).toBeFocused();
  await expect(page.getByRole('main').locator('[aria-live], [role=status], [role=alert]')).toHaveCount(0);
  const read = await page.getByRole('main').ariaSnapshot();
  const order = [
    'heading "You are calling',
    `paragraph: ${(await caption(page).innerText()).slice(0, 20)}`,
    '[level=2]',
    'button "I said it"',
    'group "How much of your line to show"',
    'region "Another reply"',
    'group "How you reply"',
    'Make it harder or easier',
    'button "Hang up"',
  ].map((each) => read.indexOf(each));
  expect(order, read).not.toContain(-1);
  expect(order, read).toEqual([...order].sort((one, other) => one - other));
});
