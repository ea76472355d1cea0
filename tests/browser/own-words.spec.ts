import { readFile } from 'node:fs/promises';
import { expectAccessible } from './expect-accessible.ts';
import { expect, test } from './fixtures.ts';
import { keyboardOf } from './keyboard.ts';
import { expectNoSidewaysScroll, goTo, writeScript } from './steps.ts';
import { untilStored } from './stored.ts';

test('words to begin with are copied, said another way, kept, and chosen for a job', async ({ page }) => {
  await goTo(page, '/library');
  await page.getByRole('button', { name: 'Copy these words' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Write words to begin with');
  const thanks = page.getByRole('group', { name: /Thanks/ }).first();
  await thanks.getByLabel('What to say').fill('Thanks a lot, *have a lovely day*. Goodbye.');
  await expect(thanks.getByText('Thanks a lot, have a lovely day. Goodbye.')).toBeVisible();
  await page.getByLabel('What you call them').fill('For cafés');
  await page.getByLabel('What you call them').blur();
  await untilStored(page, ({ templates }) => templates?.[0]?.title === 'For cafés');
  await page.reload();
  await expect(page.getByText('Nothing to mend.')).toBeVisible();

  await writeScript(page);
  await page.getByRole('button', { name: 'Begin with "For cafés"' }).click();
  await expect(page.getByText('Lines you had not changed are now those of "For cafés".')).toBeVisible();
  await expect(page.getByText('Thanks a lot, have a lovely day. Goodbye.').first()).toBeAttached();
});

test('what must be mended stands beside its line, is taken back, and is done by keyboard alone', async ({
  page,
}) => {
  await goTo(page, '/library');
  const keys = keyboardOf(page);
  await keys.activate(page.getByRole('button', { name: 'Copy these words' }));
  const say = page.getByLabel('What to say').first();
  await keys.reach(say);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Hello, my name is {{nmae}}.');
  await expect(page.getByText(/Must be mended/)).toBeVisible();
  await expect(page.getByText('One thing must be mended before they can be chosen.')).toBeVisible();
  const undo = page.getByRole('button', { name: 'Undo' });
  while (!(await undo.evaluate((button) => button === document.activeElement)))
    await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(say).toHaveValue('Hello, my name is *{{name}}*.');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page, 320);
});

test('they are saved as a file, taken out, put back, and brought in from the file', async ({ page }) => {
  await goTo(page, '/library');
  await page.getByRole('button', { name: 'Copy these words' }).click();
  await page.getByRole('link', { name: 'All practice calls' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('My words (Plain).yaml');
  const text = await readFile(await file.path(), 'utf8');
  await page.getByRole('button', { name: 'Take them out' }).click();
  await expect(page.getByText('None of your own yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Put them back' }).click();
  await expect(page.getByRole('heading', { name: 'My words (Plain)' })).toBeVisible();
  const bring = page.getByLabel('Bring in a file');
  await bring.setInputFiles({ name: 'shops.yaml', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await expect(page.getByText('"shops" is now in your own words to begin with.')).toBeVisible();
  const broken = text.replace('moment: thanks', 'moment: thank');
  await bring.setInputFiles({ name: 'bad.yaml', mimeType: 'text/plain', buffer: Buffer.from(broken) });
  await expect(page.getByText('bad.yaml was not taken over. This is why:')).toBeVisible();
  await expectAccessible(page);
});

test('a line is added, moved up and taken out, and nothing typed in another is lost', async ({ page }) => {
  await goTo(page, '/library');
  await page.getByRole('button', { name: 'Copy these words' }).click();
  const says = page.getByLabel('What to say');
  await expect(says.first()).toBeVisible();
  const count = await says.count();
  await says.first().fill('Hello there, this is {{name}}.');
  await page.getByLabel('A line for').selectOption({ label: 'Hello' });
  await page.getByRole('button', { name: 'Add a line' }).click();
  await expect(says).toHaveCount(count + 1);
  const added = await says.last().inputValue();
  await page
    .getByRole('group', { name: `${count + 1}. Hello` })
    .getByRole('button', { name: 'Move up' })
    .click();
  await expect(says.nth(count - 1)).toHaveValue(added);
  await page
    .getByRole('group', { name: `${count}. Hello` })
    .getByRole('button', { name: 'Take this line out' })
    .click();
  await expect(says).toHaveCount(count);
  await expect(says.first()).toHaveValue('Hello there, this is {{name}}.');
});
