import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { expectReachable } from './expect-reachable.ts';
import { browserThatFilms, filmOf } from './film.ts';
import { expect, test } from './fixtures.ts';
import { readPdf } from './read-pdf.ts';
import { readQr } from './read-qr.ts';
import { ANA, doTheWholeJob, expectNoSidewaysScroll, goTo, writeScript } from './steps.ts';
import { stored } from './stored.ts';

// a whole script on one device, and then on another
test.slow();

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const told = (page: Page) => page.getByRole('main').getByRole('status').first();
const codes = (page: Page) => page.getByRole('img', { name: /^Code \d+ of \d+$/ });
const PHONE = { width: 390, height: 844 };

/** A guest of a shared computer writes a script; its id. */
const writeAsGuest = async (page: Page): Promise<string> => {
  await page.goto('./?shared');
  await page.getByRole('button', { name: 'Write my words' }).click();
  await page.getByLabel('Your name').fill(ANA.name);
  await page.getByLabel('The company').fill(ANA.company);
  await page.getByLabel('The job, in your words').fill(ANA.job);
  await page.getByRole('button', { name: 'Write my words' }).click();
  await expect(title(page)).toHaveText('What you will say');
  return new URL(page.url()).hash.split('/').at(-1) ?? '';
};

/** From wherever a guest is to the codes; what a camera reads of each. */
const readCodes = async (page: Page): Promise<string[]> => {
  await page.getByRole('link', { name: 'Finish' }).click();
  await page.getByRole('link', { name: 'Take it as codes' }).click();
  await expect(title(page)).toHaveText('Take it with you as codes');
  await expect(codes(page).first()).toBeVisible();
  const all = await codes(page).all();
  const read: string[] = [];
  for (const code of all) read.push(await readQr(code));
  return read;
};

/** Somebody's own phone. It knows nothing of the computer. */
const phoneOf = async (context: BrowserContext): Promise<BrowserContext> => {
  const browser = context.browser();
  if (!browser) throw new Error('There is no browser');
  return browser.newContext({ viewport: PHONE });
};

/** Opens a code as a camera app does, and waits until it was taken out of the address: a person is not faster. */
const openCode = async (page: Page, link: string) => {
  await page.goto(link);
  await expect(page).toHaveURL(/#\/bring$/);
  await expect(title(page)).toHaveText('Bring your words by codes');
};

const openCodes = async (page: Page, links: readonly string[]) => {
  for (const link of links) await openCode(page, link);
};

const expectAllHere = async (page: Page, script: string) => {
  await expect(page.getByText('These codes hold:')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '1 job' })).toBeVisible();
  await page.getByRole('button', { name: 'Add these to what is here' }).click();
  await expect(told(page)).toHaveText('Done. Your words are here.');
  await expect(told(page)).toBeFocused();
  await goTo(page, `/scripts/${script}`);
  await expect(page.getByLabel('Hello and my name')).toHaveValue(/Ana Morales/);
};

test('the words of a shared computer come to a phone by codes that its camera app opens, each in a tab of its own', async ({
  page,
  context,
}) => {
  const script = await writeAsGuest(page);
  const links = await readCodes(page);
  expect(links.length).toBeGreaterThan(1);
  for (const link of links) expect(link).not.toContain('shared');

  const phone = await phoneOf(context);
  // from the last to the first: the order does not matter
  for (const [at, link] of links.toReversed().entries()) {
    const tab = await phone.newPage();
    await openCode(tab, link);
    const missing = links.slice(0, links.length - 1 - at).map((_, before) => before + 1);
    if (missing.length > 0)
      await expect(told(tab)).toHaveText(
        `${at + 1} of ${links.length} ${at === 0 ? 'is' : 'are'} here. Still missing: ${missing.join(', ')}.`,
      );
  }
  const last = phone.pages().at(-1);
  if (!last) throw new Error('There is no tab');
  await expect(last.getByText('These codes hold:')).toBeVisible();
  // nothing is added before the person agrees
  expect(JSON.stringify(await stored(last))).not.toContain(ANA.company);
  await expectAllHere(last, script);
  expect(await last.evaluate(() => ({ ...localStorage }))).toEqual({});
  await last.reload();
  await expect(last.getByLabel('Hello and my name')).toHaveValue(/Ana Morales/);

  // the same once more brings nothing
  await openCodes(last, links);
  await expect(told(last)).toHaveText('Everything in these codes is here already.');
  await phone.close();
});

test('the codes come by the camera of the page, one after the other', async ({ page, baseURL }) => {
  const script = await writeAsGuest(page);
  const links = await readCodes(page);
  const { film, end } = await filmOf(links);
  const browser: Browser = await browserThatFilms(film);
  const phone = await browser.newPage({ baseURL: baseURL ?? '', viewport: PHONE });
  await goTo(phone, '/settings');
  await phone.getByRole('link', { name: 'Bring them from another device by codes' }).click();
  await phone.getByRole('button', { name: 'Scan codes with the camera' }).click();
  await expect(phone.getByText('These codes hold:')).toBeVisible({ timeout: 60_000 });
  await expect(phone.getByLabel('What the camera sees')).toHaveCount(0);
  await expectAllHere(phone, script);
  await browser.close();
  await end();
});

test('a set that does not fit together says so, changes nothing, and is mended by the code that was wrong', async ({
  page,
  context,
}) => {
  const script = await writeAsGuest(page);
  const links = await readCodes(page);
  const [first = '', ...others] = links;
  const phone = await (await phoneOf(context)).newPage();
  const wrong = first.replace(/.{20}$/, 'A'.repeat(20));
  await openCodes(phone, [wrong, ...others]);
  await expect(told(phone)).toHaveText(
    'These codes do not fit together. Nothing here was changed. Scan all of them once more.',
  );
  expect(JSON.stringify(await stored(phone))).not.toContain(ANA.company);

  const paste = async (text: string) => {
    await phone.getByLabel('Or paste the link of a code').fill(text);
    await phone.getByRole('button', { name: 'Take this link' }).click();
  };
  await paste('Dear Ana');
  await expect(told(phone)).toHaveText('There is no link of a code in this text. Copy all of it once more.');
  await paste('https://example.org/#/bring/AQAJ');
  await expect(told(phone)).toHaveText('This is not a code of Callback.');
  // by a change of the address, and then by hand: what was said before is gone
  const [, second = ''] = links;
  await openCode(phone, second);
  await expect(told(phone)).toHaveText(/^These codes do not fit together/);
  await paste(`Here it is: ${first}`);
  await expect(told(phone)).toHaveText('');
  await expect(phone.getByText('These codes hold:')).toBeVisible();
  await phone.getByRole('button', { name: 'Leave it' }).click();
  await expect(told(phone)).toHaveText('Nothing was added.');
  await expect(phone.getByText('These codes hold:')).toHaveCount(0);
  await openCodes(phone, links);
  await expectAllHere(phone, script);
});

test('codes that were begun are gone with a wipe', async ({ page }) => {
  await goTo(page, '/bring/AQAJxAAAAAA.2.3.abc');
  await expect(told(page)).toHaveText('1 of 3 is here. Still missing: 1, 3.');
  await page.reload();
  await expect(told(page)).toHaveText('1 of 3 is here. Still missing: 1, 3.');
  await goTo(page, '/settings');
  await page.getByRole('button', { name: 'Remove everything' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove everything' }).click();
  await expect(page.getByText('Done. Nothing of yours is left on this device.')).toBeVisible();
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
});

const lettersIn = (text: string) => text.normalize('NFKC').replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Every line and answer of a script as its fields have it, without the names of what is still to fill in. */
const wordsOf = async (page: Page, script: string): Promise<string[]> => {
  const all: string[] = [];
  for (const how of ['', '?how=voicemail', '?how=email', '?how=visit']) {
    await goTo(page, `/scripts/${script}${how}`);
    const fields = page.locator('.lines textarea, .answers textarea');
    await expect(fields.first()).toBeVisible();
    all.push(...(await fields.evaluateAll((some) => some.map((field) => (field as HTMLInputElement).value))));
  }
  return all.map((text) => text.replaceAll(/_{3,}(\s*\([^()]*\))?/g, ''));
};

test('the paper holds every word of the script and not the private answers, and brings it back', async ({
  page,
  context,
}) => {
  // with no day: on paper "last week" is said another way
  const script = await writeScript(page, { name: ANA.name, company: ANA.company, job: ANA.job });
  const words = await wordsOf(page, script);
  expect(words.length).toBeGreaterThan(60);
  await goTo(page, '/take/paper');
  await expect(title(page)).toHaveText('Take it with you on paper');
  const paper = page.getByRole('region', { name: 'The paper as it prints' });
  await expect(paper.getByRole('heading', { level: 2 })).toHaveText('Line cook, Northgate Foods');
  for (const way of ['Phone call', 'Voicemail', 'Email', 'Visit'])
    await expect(paper.getByRole('heading', { name: way, exact: true })).toBeVisible();
  // in a call and on a visit: nobody answers an email or a machine at once
  await expect(paper.getByText('(wait)')).toHaveCount(2);
  await page.getByRole('checkbox', { name: /^With the codes/ }).check();
  await expect(codes(page).first()).toBeVisible();
  const printed = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  const all = lettersIn(printed.map(({ text }) => text).join(' '));
  const shown = await paper.evaluate((section) => {
    const copy = section.cloneNode(true) as HTMLElement;
    for (const unseen of copy.querySelectorAll('.unseen')) unseen.remove();
    return [...copy.querySelectorAll('h2, h3, h4, p, li, dt, dd')].map((each) => each.textContent ?? '');
  });
  expect(shown.length).toBeGreaterThan(60);
  for (const text of [...shown, ...words]) expect(all).toContain(lettersIn(text));
  for (const { width, height, words } of printed) {
    expect(Math.min(...words.map(({ size }) => size))).toBeGreaterThan(10.95);
    for (const { text, x, y, width: length } of words)
      expect(Math.min(x, y, width - x - length, height - y), text).toBeGreaterThan(17);
  }
  await page.emulateMedia({ media: 'print' });
  const links: string[] = [];
  for (const code of await codes(page).all()) {
    // 80 mm or more
    expect((await code.boundingBox())?.width).toBeGreaterThan(302);
    links.push(await readQr(code));
  }
  const phone = await (await phoneOf(context)).newPage();
  await openCodes(phone, links);
  await expectAllHere(phone, script);
});

test('an answer that is marked private is on the paper only where it is ticked', async ({ page }) => {
  await writeScript(page);
  const answer = page.locator('.answers > li').first();
  await answer.getByRole('textbox').fill('Nobody else may read this.');
  await answer.locator('summary').last().click();
  await answer.getByRole('checkbox', { name: 'Keep it off the card' }).check();
  await goTo(page, '/take/paper');
  const paper = page.getByRole('region', { name: 'The paper as it prints' });
  await expect(paper).toContainText('Ana Morales');
  await expect(paper).not.toContainText('Nobody else');
  const [first] = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(first?.text).not.toContain('Nobody else');
  await page.getByRole('checkbox', { name: 'The answers I marked “Keep it off the card”' }).check();
  await expect(paper).toContainText('Nobody else may read this.');
});

test('every page of it is accessible, within reach of a finger and 320 px narrow', async ({ page }) => {
  const long = 'Donaudampfschifffahrtsgesellschaftskapitän & Söhne of the Northern Division';
  await writeAsGuest(page);
  await readCodes(page);
  const look = async (where: string) => {
    await expectAccessible(page, { where });
    await expectReachable(page, where);
    await expectNoSidewaysScroll(page, 320);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, { where: `${where}, dark`, about: 'colours' });
    await page.emulateMedia({ colorScheme: 'light' });
  };
  await look('the codes');
  await page.getByRole('link', { name: 'Back to Finish' }).click();
  await expect(title(page)).toHaveText('Finish');
  await look('finish');
  await writeScript(page, { ...ANA, company: long });
  await goTo(page, '/take/paper');
  await page.getByRole('checkbox', { name: /^With the codes/ }).check();
  await expect(codes(page).first()).toBeVisible();
  await look('the paper');
  await goTo(page, '/bring/AQAJxAAAAAA.2.3.abc');
  await expect(told(page)).toHaveText('1 of 3 is here. Still missing: 1, 3.');
  await look('bringing');
});

test('with nothing written there is nothing to take, and more than anybody scans goes as a file', async ({
  page,
}) => {
  await goTo(page, '/take/codes');
  await expect(page.getByText('There is nothing to take with you yet.')).toBeVisible();
  await goTo(page, '/take/paper');
  await expect(page.getByText('There is no job on your list yet.')).toBeVisible();
  await writeScript(page);
  await goTo(page, '/');
  await page.getByRole('link', { name: 'Facts' }).click();
  const noise = Array.from({ length: 4_000 }, (_, at) => Math.imul(at + 1, 2_654_435_761).toString(36));
  await page.getByLabel('Anything else').fill(noise.join(' '));
  await goTo(page, '/take/codes');
  await expect(page.getByText('There is too much for codes here. Take a file or paper.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Print it on paper' })).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save everything to a file' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^callback-.*\.json$/);
});

test('where the practice calls are too much for codes, the words go without them, and it says so', async ({
  page,
  context,
}) => {
  const { script } = await doTheWholeJob(page);
  await goTo(page, '/settings');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save everything to a file' }).click();
  const backup = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  const [first] = backup.rows.rehearsals;
  const noise = Array.from({ length: 4_000 }, (_, at) => Math.imul(at + 1, 2_654_435_761).toString(36));
  first.transcript[0].reply.text = noise.join(' ');
  first.changedAt += 1_000_000;
  await page.getByLabel('Bring back a file').setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(backup)),
  });
  await page.getByRole('button', { name: 'Add these to what is here' }).click();
  await expect(page.getByText('Done. Your words are back.')).toBeVisible();
  await page.getByRole('link', { name: 'Take it as codes' }).click();
  await expect(codes(page).first()).toBeVisible();
  await expect(page.getByText('Your practice calls are not in the codes')).toBeVisible();
  const links: string[] = [];
  for (const code of await codes(page).all()) links.push(await readQr(code));
  const phone = await (await phoneOf(context)).newPage();
  await openCodes(phone, links);
  await expect(phone.getByRole('listitem').filter({ hasText: '1 set of words' })).toBeVisible();
  await expect(phone.getByRole('listitem').filter({ hasText: 'practice call' })).toHaveCount(0);
  await expectAllHere(phone, script);
});
