import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ANA, goTo, practise, sidesOf, writeScript } from './steps.ts';
import { untilStored } from './stored.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const card = (page: Page) => page.getByRole('article', { name: 'Your card so far' });
const lineOf = (page: Page, label: string) => page.getByRole('listitem').filter({ has: field(page, label) });
/** What can be done to a line. */
const tools = async (page: Page, label: string) => {
  await lineOf(page, label).getByText(`Change ${label}`).click();
  await expect(page.getByRole('heading', { name: 'Other ways to say it' })).toBeVisible();
};

test('a company changed once changes in all four channels, answers and card, and what was typed around it stays', async ({
  page,
}) => {
  const script = await writeScript(page);
  await field(page, 'Reason').fill('I applied at Northgate Foods last week, with a smile.');
  await page.getByText('Add an answer').click();
  await page.getByLabel('What might they say?').fill('why us');
  await page.getByRole('button', { name: 'Add “why us” in my own words' }).click();
  await field(page, '“why us”').fill('Because Northgate Foods cooks what I cook.');
  await goTo(page, `/scripts/${script}?how=visit`);
  await expect(title(page)).toHaveText('What you will say there');
  await field(page, 'Reason').fill('I am here for Northgate Foods, and I can wait.');
  await goTo(page, '/');
  await page.getByRole('link', { name: 'Facts' }).click();
  await field(page, 'The company').fill('Harlow Supply');
  await goTo(page, `/scripts/${script}`);
  await expect(field(page, 'Reason')).toHaveValue('I applied at Harlow Supply last week, with a smile.');
  await expect(field(page, '“why us”')).toHaveValue('Because Harlow Supply cooks what I cook.');
  await expect(card(page)).toContainText('Harlow Supply');
  await goTo(page, `/scripts/${script}?how=visit`);
  await expect(field(page, 'Reason')).toHaveValue('I am here for Harlow Supply, and I can wait.');
  for (const how of ['voicemail', 'email']) {
    await goTo(page, `/scripts/${script}?how=${how}`);
    await expect(page.locator('textarea', { hasText: 'Harlow Supply' }).first()).toBeVisible();
    await expect(page.locator('textarea', { hasText: 'Northgate' })).toHaveCount(0);
  }
  await goTo(page, `/cards/${script}`);
  await expect(sidesOf(page).first()).toContainText('Harlow Supply');
  await expect(sidesOf(page).last()).toContainText('Because Harlow Supply cooks what I cook.');
});

test('another wording is one tap away, one’s own is kept, and all of it can be undone', async ({ page }) => {
  await writeScript(page);
  const hello = field(page, 'Hello and my name');
  await hello.fill('Hi there, Ana Morales speaking.');
  await tools(page, 'Hello and my name');
  await page.getByRole('button', { name: /Hello, Ana Morales\. Short/ }).click();
  await expect(hello).toHaveValue('Hello, Ana Morales.');
  await expect(card(page)).toContainText('Hello, Ana Morales.');
  await page.getByRole('button', { name: /Hi there, Ana Morales speaking\. Your own words/ }).click();
  await expect(hello).toHaveValue('Hi there, Ana Morales speaking.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(hello).not.toHaveValue('Hi there, Ana Morales speaking.');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(hello).toHaveValue('Hi there, Ana Morales speaking.');
});

test('another style changes every line but those one wrote oneself', async ({ page }) => {
  await writeScript(page);
  await field(page, 'My question').fill('Did my papers arrive?');
  await field(page, 'Style').selectOption('Short');
  await expect(field(page, 'Hello and my name')).toHaveValue('Hello, Ana Morales.');
  await expect(field(page, 'My question')).toHaveValue('Did my papers arrive?');
});

test('a line can be left out, put back, moved, and one added', async ({ page }) => {
  await writeScript(page);
  await tools(page, 'Reason');
  await page.getByRole('button', { name: 'Leave it out' }).click();
  await expect(field(page, 'Reason')).toHaveCount(0);
  await expect(card(page)).not.toContainText('I applied');
  await page.getByText('One line is left out').click();
  await page.getByRole('button', { name: /Reason .* Put it back/ }).click();
  await expect(card(page)).toContainText('I applied');
  await page.getByText('Add a line').click();
  await page.getByRole('button', { name: 'How I speak' }).click();
  await expect(field(page, 'How I speak')).toHaveValue(/stammer/);
  await expect(card(page)).toContainText('How I speak');
  await tools(page, 'How I speak');
  await page.getByRole('button', { name: 'Move up' }).click();
  const labels = await page.locator('.lines label').allTextContents();
  expect(labels.indexOf('How I speak')).toBeLessThan(labels.indexOf('Hello and my name'));
});

test('a note in one’s own language stands by the line in practice, and on the card only if asked', async ({
  page,
}) => {
  const script = await writeScript(page);
  await tools(page, 'Hello and my name');
  await page.getByLabel('A note for me, in my language').fill('despacio, sonríe');
  await expect(card(page)).not.toContainText('despacio');
  await practise(page);
  await expect(page.getByText('despacio, sonríe')).toBeVisible();
  await goTo(page, `/cards/${script}`);
  await expect(sidesOf(page).first()).not.toContainText('despacio');
  await page.getByLabel('With my own notes').check();
  await expect(sidesOf(page).first()).toContainText('[despacio, sonríe]');
});

test('weak words are underlined, with why, and are taken out, kept or never shown again', async ({
  page,
}) => {
  await writeScript(page);
  const hello = field(page, 'Hello and my name');
  await hello.fill('Hello, my name is Ana Morales, I just wanted to ask.');
  const line = lineOf(page, 'Hello and my name');
  await line.getByText('One idea').click();
  await expect(line.getByText('makes your words smaller')).toBeVisible();
  await line.getByRole('button', { name: 'Keep mine' }).click();
  await expect(line.getByText('One idea')).toHaveCount(0);
  await hello.press('End');
  await hello.pressSequentially(' Um, is it there?');
  await line.getByText('One idea').click();
  await line.getByRole('button', { name: 'Take it out' }).click();
  await expect(hello).toHaveValue('Hello, my name is Ana Morales, I just wanted to ask. Is it there?');
  await untilStored(page, ({ scripts }) => JSON.stringify(scripts).includes('ask. Is it there?'));
  await page.reload();
  await expect(line.getByText('One idea')).toHaveCount(0);

  await field(page, 'Reason').fill('I am calling regarding my application.');
  await lineOf(page, 'Reason').getByText('One idea').click();
  await lineOf(page, 'Reason').getByRole('button', { name: 'Don’t show this again' }).click();
  await field(page, 'My question').fill('Is there any answer regarding it?');
  await expect(page.getByText('One idea')).toHaveCount(0);
  await goTo(page, '/settings');
  await page.getByRole('button', { name: 'Show all ideas about my words again' }).click();
  await page.goBack();
  await expect(lineOf(page, 'My question').getByText('One idea')).toBeVisible();
});

test('an answer is found by a few letters, or told in one’s own words, and stands first on the card', async ({
  page,
}) => {
  const script = await writeScript(page);
  await page.getByText('Add an answer').click();
  await page.getByLabel('What might they say?').fill('stammer wait');
  await page.getByRole('button', { name: 'Add “stammer wait” in my own words' }).click();
  await field(page, '“stammer wait”').fill('I stammer. One moment, please.');
  await page.getByLabel('What might they say?').fill('pay');
  await page.getByRole('button', { name: /“What pay do you want\?”/ }).click();
  await expect(field(page, '“What pay do you want?”')).toBeVisible();
  await goTo(page, `/cards/${script}`);
  await expect(sidesOf(page).last()).toContainText('“stammer wait”');
  await expect(sidesOf(page).last()).toContainText('I stammer. One moment, please.');
});

test('an answer is looked at like a line, and what is kept stays unmarked', async ({ page }) => {
  await writeScript(page);
  const answer = field(page, '“They’re in a meeting.”').or(field(page, "“They're in a meeting.”"));
  const item = page.getByRole('listitem').filter({ has: answer });
  await answer.fill('Um, thank you. I’m sorry to bother you. I call again.');
  await expect(item.locator('.marked')).toHaveCount(2);
  await item.getByText('2 ideas').click();
  await item.getByRole('button', { name: 'Take it out' }).click();
  await expect(answer).toHaveValue('Thank you. I’m sorry to bother you. I call again.');
  await item.getByText('One idea').click();
  await item.getByRole('button', { name: 'Keep mine' }).click();
  await expect(item.locator('.marked')).toHaveCount(0);
  await untilStored(page, ({ scripts }) =>
    JSON.stringify(scripts).includes('"unmarked":["over-apologetic"]'),
  );
  await page.reload();
  await expect(answer).toHaveValue('Thank you. I’m sorry to bother you. I call again.');
  await expect(page.getByText('One idea')).toHaveCount(0);
});

test('the twelve likeliest things they may say stand first, the others behind them', async ({ page }) => {
  await writeScript(page);
  await expect(page.locator('.section > .answers > li')).toHaveCount(12);
  await page.getByText('13 more things they may say').click();
  await expect(page.locator('.answers > li')).toHaveCount(25);
});

test('how a name is said stands under the line, and once on the card', async ({ page }) => {
  const script = await writeScript(page);
  await page.getByRole('link', { name: 'Change the facts' }).click();
  await field(page, 'The person who hires').fill('Siobhan Nguyen');
  await field(page, 'How to say their name').fill('shi-VAWN nwin');
  await goTo(page, `/scripts/${script}`);
  await expect(page.getByText('Siobhan Nguyen is said: shi-VAWN nwin')).toBeVisible();
  await expect(field(page, 'Ask for them')).toHaveValue('May I speak with Siobhan Nguyen, please?');
  await expect(card(page)).toContainText('Siobhan Nguyen (shi-VAWN nwin)');
});

test('an email is looked at as far as it is read, and asks only for what is in it', async ({ page }) => {
  const script = await writeScript(page);
  await goTo(page, `/scripts/${script}?how=email`);
  await expect(title(page)).toHaveText('What you will write');
  await expect(field(page, 'Your phone number')).toHaveCount(0);
  await field(page, 'Reason').fill('I am writing regarding my application. I am sorry to bother you.');
  const reason = lineOf(page, 'Reason');
  await reason.getByText('One idea').click();
  await expect(reason.getByText('says sorry for writing')).toBeVisible();
  await reason.getByRole('button', { name: 'Keep mine' }).click();
  await field(page, 'Thanks').fill('Ana Morales');
  await page.locator('details.idea', { hasText: 'about all of it' }).locator('summary').click();
  await expect(page.getByText('There is no thank-you yet.')).toBeVisible();
});

test('how the words were is kept, told line by line, and brought back in one tap', async ({ page }) => {
  await page.clock.install();
  await writeScript(page);
  await page.clock.fastForward('11:00');
  const reason = field(page, 'Reason');
  const before = await reason.inputValue();
  await reason.fill('Something else entirely.');
  await page.clock.runFor(1_000);
  await page.getByText('Earlier versions').click();
  await expect(page.getByText('One line was different')).toBeVisible();
  await expect(page.getByText(`Then: ${before}`)).toBeVisible();
  await page.getByRole('button', { name: 'Bring this back' }).click();
  await expect(reason).toHaveValue(before);
  await expect(page.getByText('Then: Something else entirely.')).toBeVisible();
});

test('fifty thousand letters in a line lose nothing, and nothing else', async ({ page }) => {
  await writeScript(page);
  const long = `My name is Ana Morales. ${'I cook every day. '.repeat(2_780)}`;
  await field(page, 'Reason').fill(long);
  const isWhole = () =>
    field(page, 'Reason').evaluate((line, whole) => (line as HTMLTextAreaElement).value === whole, long);
  await expect.poll(isWhole, { timeout: 15_000 }).toBe(true);
  await untilStored(page, ({ scripts }) => JSON.stringify(scripts).length > long.length);
  await page.reload();
  await expect.poll(isWhole, { timeout: 15_000 }).toBe(true);
  await expect(field(page, 'Hello and my name')).toHaveValue(/Ana Morales/);
});

/** Human speed (FORMATS 10): 0.2 s a letter, 1 s a step, 250 words a minute for what must be read. */
test('a stranger has a script to print within a minute', async ({ page }) => {
  let words = 0;
  const read = async (selector: string) => {
    const texts = await page.locator(selector).allInnerTexts();
    words += texts.join(' ').split(/\s+/).filter(Boolean).length;
  };
  await page.goto('./');
  await read('h1, main label, main .act');
  await page.getByRole('button', { name: 'Write my words' }).click();
  await expect(title(page)).toHaveText('Five short questions');
  await read('h1, main label, main legend');
  const typed = [ANA.name, ANA.company, ANA.job];
  await page.getByLabel('Your name').fill(ANA.name);
  await page.getByLabel('The company').fill(ANA.company);
  await page.getByLabel('The job, in your words').fill(ANA.job);
  await page.getByRole('button', { name: 'Write my words' }).click();
  await expect(title(page)).toHaveText('What you will say');
  await page.getByRole('link', { name: 'My card' }).click();
  await expect(sidesOf(page).first()).toContainText('Ana Morales');
  const steps = 1 + typed.length + 1 + 1;
  const seconds = typed.join('').length * 0.2 + steps + (words / 250) * 60;
  expect(seconds).toBeLessThanOrEqual(60);
});
