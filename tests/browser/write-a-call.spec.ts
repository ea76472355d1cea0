import type { Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { expectReachable } from './expect-reachable.ts';
import { expect, test } from './fixtures.ts';
import { keyboardOf } from './keyboard.ts';
import { caption, expectNoSidewaysScroll, goTo } from './steps.ts';
import { untilStored } from './stored.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });

test('a call is written from nothing by keyboard, mended, tried out, undone, and is still there', async ({
  page,
}) => {
  await goTo(page, '/library');
  const keys = keyboardOf(page);
  await keys.activate(page.getByRole('button', { name: 'Write a new call' }));
  await expect(title(page)).toHaveText('Write a practice call');
  await expect(page.getByText('Nothing to mend. It can be practised.')).toBeVisible();
  await expectAccessible(page);

  await keys.activate(link(page, 'pickup'));
  const says = page.getByLabel('They say', { exact: true });
  await keys.reach(says);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await expect(page.getByText('Must be mended: Nothing is said here yet.')).toBeVisible();
  await expect(link(page, 'pickup: One thing to mend')).toBeVisible();
  await page.keyboard.type('Corner Bakery, hello. Who is calling?');
  await expect(page.getByText('Nothing to mend. It can be practised.')).toBeVisible();

  await keys.activate(page.getByRole('button', { name: 'Another way to say it' }));
  await keys.fill(page.getByLabel('Or they say (2)'), 'Bakery, good morning.');
  await keys.activate(page.getByRole('button', { name: 'Add a turn behind this one' }));
  await expect(page.getByRole('heading', { name: 'turn', exact: true })).toBeFocused();
  await expect(page.getByText('Must be mended: No call can come here.', { exact: false })).toBeVisible();
  await keys.activate(page.getByRole('button', { name: 'Undo' }));
  await expect(page.getByRole('heading', { name: 'turn', exact: true })).toHaveCount(0);

  await keys.activate(link(page, 'pickup'));
  await expectAccessible(page);
  await expectReachable(page);
  await expectNoSidewaysScroll(page, 320);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, { about: 'colours' });

  await keys.activate(page.getByRole('link', { name: 'Try it from here' }));
  await expect(caption(page)).toBeFocused();
  await expectAccessible(page, { about: 'colours' });
  await keys.activate(page.getByRole('button', { name: 'Say my name and the job' }));
  await expect(caption(page)).toHaveText('“Thank you for calling. Goodbye.”');
  await keys.activate(page.getByRole('link', { name: 'Stop and change this turn' }));
  await expect(page.getByRole('heading', { name: 'goodbye', exact: true })).toBeFocused();

  await untilStored(page, ({ scenarios }) => /Bakery, good morning/.test(String(scenarios?.[0]?.yaml)));
  await page.reload();
  await expect(page.getByText('“Corner Bakery, hello. Who is calling?”')).toBeVisible();
  await untilStored(page, ({ rehearsals }) => rehearsals === undefined);
});

test('a call of the library is changed through its map, by the arrow keys', async ({ page }) => {
  await goTo(page, '/library');
  await page.getByLabel('Find a call').fill('front desk asks');
  await page.getByRole('button', { name: 'Make it my own' }).click();
  await page.getByRole('status').getByRole('link', { name: 'Change it' }).click();
  await link(page, 'As a map').click();
  const turn = (name: string) => page.locator(`[data-turn="${name}"] a`);
  await turn('pickup').focus();
  await page.keyboard.press('ArrowRight');
  await expect(turn('whats-about')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(turn('pickup')).toBeFocused();
  await expectAccessible(page);
  await expectReachable(page);
  await expectNoSidewaysScroll(page, 320);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, { about: 'colours' });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'pickup', exact: true })).toBeFocused();

  await page.getByLabel('Name of this turn').fill('They pick up');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/turn=they-pick-up/);
  await page.getByLabel('Then comes').first().selectOption('A new turn');
  await expect(page.getByRole('link', { name: 'Go to turn' })).toBeVisible();
  await untilStored(page, ({ scenarios }) =>
    /they-pick-up:[\s\S]*?moves:\n +introduce: (\{ to: )?turn\b/.test(String(scenarios?.[0]?.yaml)),
  );

  await page.getByText('More about this turn').click();
  await page.getByLabel('It may come in between').selectOption('From reply 2 on');
  await page.getByLabel('Then comes').first().selectOption('Back to what was said before it');
  await expectAccessible(page);
  await untilStored(page, ({ scenarios }) => {
    const yaml = String(scenarios?.[0]?.yaml);
    return /introduce: (\{ to: )?back\b/.test(yaml) && /turn: they-pick-up,? *\n? *at: 2/.test(yaml);
  });
});
