import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { readPdf } from './read-pdf.ts';
import {
  expectNoSidewaysScroll,
  goTo,
  openCard,
  openQuestions,
  practise,
  rehearseToTheEnd,
  sidesOf,
} from './steps.ts';

/** Names that break what was not written with care, each with what the reader of this file should know it as. */
const HOSTILE = {
  markup: 'O"Brien & <b>Sons</b> {{name}} [[x]] {y}',
  script: '<img src=x onerror=alert(1)>',
  emoji: '🍕👩‍🍳 Pizza',
  arabic: 'مخبز النور',
  hebrew: 'מאפיית 12 הגליל',
  cjk: '株式会社さくら食品',
  endless: 'Donaudampfschiff'.repeat(8).slice(0, 120),
  spaces: '   Ana  and   Sons  ',
  lines: 'Two\nlines\r\nand a\ttab',
  prototype: '__proto__',
};
const NAMES = Object.keys(HOSTILE) as (keyof typeof HOSTILE)[];

/** Pastes, and gives what the field kept of it. */
const paste = async (page: Page, label: string, text: string): Promise<string> => {
  const field = page.getByLabel(label);
  await field.focus();
  await page.keyboard.insertText(text);
  const kept = await field.inputValue();
  expect(kept.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
  return kept;
};

const expectToFit = async (page: Page) => {
  for (const width of [320, 390, 1280]) await expectNoSidewaysScroll(page, width);
};

// every other one begins: each stands in for a name or a company, and half of them for a job
NAMES.forEach((kind, index) => {
  if (index % 2 > 0) return;
  const [name, company, job] = [0, 1, 2].map((by) => HOSTILE[NAMES[(index + by) % NAMES.length] ?? kind]);
  test(`a name (${kind}) is shown as it was typed, everywhere, beside a company and a job like it`, async ({
    page,
  }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const main = page.getByRole('main');
    await openQuestions(page);
    const typed = {
      name: await paste(page, 'Your name', name ?? ''),
      company: await paste(page, 'The company', company ?? ''),
      job: await paste(page, 'The job, in your words', job ?? ''),
    };
    await page.getByRole('button', { name: 'Write my words' }).click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('What you will say');
    await expect(main.locator('.lead')).toHaveText(`${typed.job}, ${typed.company}`);
    const lines = await main
      .getByRole('textbox')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value).join('\n'));
    expect(lines).toContain(`my name is ${typed.name}.`);
    expect(lines).toContain(`for the ${typed.job} job`);
    await expectToFit(page);
    const script = new URL(page.url()).hash.split('/').at(-1) ?? '';

    await practise(page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`You are calling ${typed.company}`);
    await expect(main.locator('.mine .words')).toContainText(typed.name);
    await expect(main.locator('.mine .words')).toContainText(typed.job);
    await expectToFit(page);
    await rehearseToTheEnd(page);
    await expectToFit(page);

    await page.getByRole('link', { name: 'See how it went' }).click();
    await expect(main.getByText(`Practice call, ${typed.company}`)).toBeVisible();
    await expect(main.locator('.beside')).toContainText(typed.name);
    await expectToFit(page);

    await openCard(page, script);
    await expect(sidesOf(page).first()).toContainText(typed.company);
    await expect(sidesOf(page).first()).toContainText(typed.name);
    await expect(sidesOf(page).first()).toContainText(typed.job);
    await expectToFit(page);
    const preview = page.locator('.papers:not(.measure) .paper');
    expect(await readPdf(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(await preview.count());

    await goTo(page, '/');
    await expect(main.getByRole('heading', { level: 2 })).toHaveText(typed.job);
    await expect(main.getByRole('listitem')).toContainText(typed.company);
    await expectToFit(page);
    expect(dialogs).toEqual([]);
  });
});

test('markup typed as a name is printed letter by letter', async ({ page }) => {
  await openQuestions(page);
  await page.getByLabel('Your name').fill(HOSTILE.script);
  await page.getByLabel('The company').fill(HOSTILE.markup);
  await page.getByLabel('The job, in your words').fill(HOSTILE.endless);
  await page.getByRole('button', { name: 'Write my words' }).click();
  await page.getByRole('link', { name: 'My card' }).click();
  await expect(page.getByRole('status').filter({ hasText: /pages?\./ })).toBeVisible();
  const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  const letters = pages
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s/g, '');
  for (const each of [HOSTILE.script, HOSTILE.markup, HOSTILE.endless])
    expect(letters).toContain(each.replaceAll(/\s/g, ''));
});
