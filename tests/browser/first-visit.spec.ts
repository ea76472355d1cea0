import { expect, test } from './fixtures.ts';
import { keyboardOf } from './keyboard.ts';
import { caption } from './steps.ts';

/** FORMATS 10: a step is one activation or one field filled. DESIGN 6: a script in under a minute. */
const MOST_STEPS = 8;

test('the whole job is done by keyboard alone: words, a practice call, what came of it, the card', async ({
  page,
}) => {
  const keyboard = keyboardOf(page);
  const title = page.getByRole('heading', { level: 1 });
  const said = page.getByRole('button', { name: 'I said it' });
  const end = page.getByRole('link', { name: 'See how it went' });

  await page.goto('./');
  await keyboard.activate(page.getByRole('button', { name: 'Write my words' }));

  await expect(title).toHaveText('Five short questions');
  await expect(title).toBeFocused();
  await keyboard.fill(page.getByLabel('Your name'), 'Ana Morales');
  await keyboard.fill(page.getByLabel('The company'), 'Northgate Foods');
  await keyboard.fill(page.getByLabel('The job, in your words'), 'line cook');
  await keyboard.choose(page.getByRole('group', { name: 'About when did you apply?' }), 'Last week');
  await keyboard.choose(
    page.getByRole('group', { name: 'Did the advert say anything about calling?' }),
    'No',
  );
  await keyboard.activate(page.getByRole('button', { name: 'Write my words' }));

  await expect(title).toHaveText('What you will say');
  expect(keyboard.steps()).toBeLessThanOrEqual(MOST_STEPS);
  await expect(title).toBeFocused();

  await keyboard.activate(page.getByRole('button', { name: 'Skip to your card and to practise' }));
  await keyboard.activate(page.getByRole('button', { name: 'Practise (no one is called)' }), 'Space');
  await expect(caption(page)).toBeFocused();

  for (let turns = 0; turns < 40; turns += 1) {
    await expect(end.or(said)).toBeVisible();
    if (await end.isVisible()) break;
    await keyboard.activate(said);
    await expect(caption(page)).toBeFocused();
  }

  await keyboard.activate(end);
  await expect(page).toHaveURL(/#\/rehearsals\//);
  await expect(title).toBeFocused();

  await keyboard.activate(page.getByRole('link', { name: 'My card' }));
  await expect(title).toHaveText('Your card');
  await expect(title).toBeFocused();
  await keyboard.reach(page.getByRole('button', { name: 'Print it' }));
});

test('the skip link moves the focus past the head, and leaves the address alone', async ({ page }) => {
  await page.goto('./#/settings');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const address = page.url();
  await keyboardOf(page).activate(page.getByRole('button', { name: 'Skip to the page' }));
  await expect(page.getByRole('main')).toBeFocused();
  expect(page.url()).toBe(address);
});

test('in a call the next Tab after their words is a reply', async ({ page }) => {
  const keyboard = keyboardOf(page);
  await page.goto('./#/start/confirm-receipt');
  await keyboard.fill(page.getByLabel('Your name'), 'Ana Morales');
  await page.keyboard.press('Enter');
  await keyboard.activate(page.getByRole('button', { name: 'Skip to your card and to practise' }));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Practise (no one is called)' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(caption(page)).toBeFocused();
  await keyboard.activate(page.getByRole('button', { name: 'I said it' }));
  await expect(caption(page)).toBeFocused();

  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'I said it' })).toBeFocused();
});
