import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { expectReachable } from './expect-reachable.ts';
import { expect, test } from './fixtures.ts';
import { keyboardOf } from './keyboard.ts';
import { readQr } from './read-qr.ts';
import { ANA, caption, expectNoSidewaysScroll, goTo, writeScript } from './steps.ts';
import { stored, untilStored } from './stored.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const PHONE = { width: 390, height: 844 };

// two phones, and a whole call between them
test.slow();

/** From a script to the link; gives the address that the partner opens. */
const makeLink = async (page: Page): Promise<string> => {
  const script = await writeScript(page);
  await goTo(page, `/with-partner/${script}`);
  await expect(title(page)).toHaveText('Practise with someone');
  await page.getByRole('button', { name: 'Make the link' }).click();
  return page.getByRole('textbox', { name: 'Send a link' }).inputValue();
};

/** Somebody else's phone. It knows nothing of the first one. */
const partnerOn = async (context: BrowserContext, address: string): Promise<Page> => {
  const browser = context.browser();
  if (!browser) throw new Error('There is no browser');
  const theirs = await browser.newContext({ viewport: PHONE });
  const page = await theirs.newPage();
  await page.goto(address);
  await expect(title(page)).toHaveText('You play the employer');
  return page;
};

/** Hears the first thing that is listed at each turn, to the end of the call. */
const playToTheEnd = async (partner: Page) => {
  const over = partner.getByRole('button', { name: 'Go on', exact: true });
  const heard = partner.getByRole('list', { name: 'Listen. What did they do?' }).getByRole('button').first();
  for (let turns = 0; turns < 40; turns += 1) {
    await expect(over.or(heard)).toBeVisible();
    if (await over.isVisible()) break;
    const before = await caption(partner).textContent();
    await heard.click();
    await expect(caption(partner)).toBeFocused();
    expect(before).not.toBe('');
  }
  await over.click();
};

/** A whole call, with one hard turn; something to keep is picked, and what to change is in own words if given. */
const playWhole = async (partner: Page, change?: string) => {
  await partner.getByRole('button', { name: 'Start' }).click();
  await partner.getByRole('checkbox', { name: 'It was hard for them' }).check();
  await playToTheEnd(partner);
  await partner.getByLabel('One thing to keep').selectOption('4. You asked one clear question.');
  if (change) {
    await partner.getByLabel('One thing to change').selectOption('My own words');
    await partner.getByLabel('What to change, in your words').fill(change);
  }
  await partner.getByRole('button', { name: 'Give the result back' }).click();
  await expect(title(partner)).toHaveText('Give the result back');
};

const wordsOn = (partner: Page) => partner.locator('.aloud li').allTextContents();

/** The debrief says who played it, what they said, and where it was hard. */
const expectDebrief = async (page: Page, change?: string) => {
  await expect(page.getByText('You practised this with someone.')).toBeVisible();
  await expect(page.getByText('You asked one clear question.')).toBeVisible();
  if (change) await expect(page.getByText(change)).toBeVisible();
  await expect(page.getByText('Your partner saw that this was hard.').first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What you said, beside your words' })).toBeVisible();
};

test('a whole rehearsal with somebody on another phone, and the result comes back as words', async ({
  page,
  context,
}) => {
  const partner = await partnerOn(context, await makeLink(page));
  await expect(partner.getByText(`${ANA.name} wants to practise a phone call with you.`)).toBeVisible();
  await playWhole(partner);
  const words = await wordsOn(partner);
  expect(words.length).toBeGreaterThanOrEqual(8);
  expect(words.length).toBeLessThanOrEqual(12);

  const typed = page.getByLabel('The words that they read to you');
  await typed.fill(words.slice(1).join(' '));
  await page.getByRole('button', { name: 'Take these words' }).click();
  await expect(page.getByText(/Ask how many|do not fit together/)).toBeVisible();
  // a slip in one of them, and only the first letters of the others
  const [first = '', ...others] = words;
  await typed.fill([`${first}e`, ...others.map((word) => word.slice(0, 4).toUpperCase())].join(', '));
  await page.getByRole('button', { name: 'Take these words' }).click();
  await expectDebrief(page);
});

test('the result comes back as a link, on the phone that was used to practise', async ({ page, context }) => {
  const partner = await partnerOn(context, await makeLink(page));
  await playWhole(partner, 'Tell me your name more slowly.');
  const link = await partner.getByRole('textbox', { name: 'Send a link' }).inputValue();
  await page.goto(link);
  await expectDebrief(page, 'Tell me your name more slowly.');
  // a second time it is the same, and nothing is added
  const before = (await stored(page)).rehearsals?.length;
  await page.goto('./');
  await page.goto(link);
  await expectDebrief(page, 'Tell me your name more slowly.');
  expect((await stored(page)).rehearsals).toHaveLength(before ?? -1);
});

test('the result comes back as a file, and so does the link go', async ({ page, context }) => {
  await makeLink(page);
  const save = async (from: Page) => {
    const download = from.waitForEvent('download');
    await from.getByRole('button', { name: 'Save the file' }).click();
    return (await download).path();
  };
  const sent = await save(page);
  const address = /https?:\S+/.exec(await readFile(sent, 'utf8'))?.[0] ?? '';
  const partner = await partnerOn(context, address);
  await partner.goto(`${address.split('#')[0]}#/partner`);
  await partner.getByLabel('Add the file that they sent').setInputFiles(sent);
  await expect(title(partner)).toHaveText('You play the employer');
  await playWhole(partner);
  const back = await save(partner);
  await page.getByLabel('Add the file that they sent').setInputFiles(back);
  await expectDebrief(page);
});

test("nothing is kept on a partner's phone", async ({ page, context }) => {
  const partner = await partnerOn(context, await makeLink(page));
  await playWhole(partner);
  expect(
    await partner.evaluate(async () => ({
      databases: await indexedDB.databases(),
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookies: document.cookie,
    })),
  ).toEqual({ databases: [], local: {}, session: {}, cookies: '' });
});

test('what is left out is not in the link, and stands blank on the other phone', async ({
  page,
  context,
}) => {
  const script = await writeScript(page);
  await goTo(page, `/with-partner/${script}`);
  await page.getByRole('checkbox', { name: /^The company/ }).uncheck();
  await page.getByRole('checkbox', { name: /^Your name/ }).uncheck();
  await page.getByRole('button', { name: 'Make the link' }).click();
  const address = await page.getByRole('textbox', { name: 'Send a link' }).inputValue();
  const partner = await partnerOn(context, address);
  await expect(partner.getByText('Someone wants to practise a phone call with you.')).toBeVisible();
  await partner.getByRole('button', { name: 'Start' }).click();
  await expect(partner.locator('main')).not.toContainText(ANA.company);
  await expect(partner.locator('main')).not.toContainText('Ana');
});

test('a partner can throw a surprise, step back, and stop', async ({ page, context }) => {
  const partner = await partnerOn(context, await makeLink(page));
  await partner.getByRole('button', { name: 'Start' }).click();
  const first = (await caption(partner).textContent()) ?? '';
  const heard = partner.getByRole('list', { name: 'Listen. What did they do?' }).getByRole('button');
  await heard.first().click();
  await expect(caption(partner)).not.toHaveText(first);
  await partner.getByRole('button', { name: 'One step back' }).click();
  await expect(caption(partner)).toHaveText(first);
  await heard.first().click();
  const surprise = partner.getByText('Throw a surprise');
  for (let turns = 0; turns < 6 && !(await surprise.isVisible()); turns += 1) await heard.first().click();
  const interrupted = (await caption(partner).textContent()) ?? '';
  await surprise.click();
  await partner.locator('.surprises').getByRole('button').first().click();
  await expect(caption(partner)).not.toHaveText(interrupted);
  await partner.getByRole('button', { name: 'Stop here' }).click();
  await expect(title(partner)).toHaveText('What do you want to tell them?');
});

test('one phone that is passed on and back', async ({ page }) => {
  await makeLink(page);
  await page.getByRole('link', { name: 'Start here' }).click();
  await playWhole(page);
  await page.getByRole('link', { name: 'Show the result here' }).click();
  await expectDebrief(page);
});

test('all of it by keyboard alone', async ({ page, context }) => {
  const partner = await partnerOn(context, await makeLink(page));
  const keys = keyboardOf(partner);
  await keys.activate(partner.getByRole('button', { name: 'Start' }));
  await expect(caption(partner)).toBeFocused();
  await keys.reach(partner.getByRole('checkbox', { name: 'It was hard for them' }));
  await partner.keyboard.press('Space');
  const over = partner.getByRole('button', { name: 'Go on', exact: true });
  const heard = partner.getByRole('list', { name: 'Listen. What did they do?' }).getByRole('button').first();
  const hard = partner.getByRole('checkbox', { name: 'It was hard for them' });
  await expect(hard).toBeChecked();
  for (let turns = 0; turns < 40; turns += 1) {
    await expect(over.or(heard)).toBeVisible();
    if (await over.isVisible()) break;
    await keys.activate(heard);
    await expect(caption(partner)).toBeFocused();
  }
  await keys.activate(over);
  await keys.activate(partner.getByRole('button', { name: 'Give the result back' }));
  await expect(title(partner)).toHaveText('Give the result back');
  const words = await wordsOn(partner);
  const mine = keyboardOf(page);
  await mine.fill(page.getByLabel('The words that they read to you'), words.join(' '));
  await mine.activate(page.getByRole('button', { name: 'Take these words' }));
  await expect(page.getByText('You practised this with someone.')).toBeVisible();
});

test('somebody reads the words first, and what they write is taken or left line by line', async ({
  page,
  context,
}) => {
  const partner = await partnerOn(context, await makeLink(page));
  const keys = keyboardOf(partner);
  await keys.activate(partner.getByRole('button', { name: 'Read their words first' }));
  await expect(title(partner)).toHaveText('What they plan to say');
  await expectAccessible(partner);
  await expectReachable(partner);
  await expectNoSidewaysScroll(partner, 320);
  const words = partner.locator('.comment-field');
  await words.nth(0).getByRole('checkbox', { name: 'Good as it is' }).check();
  const said = (await words.nth(1).locator('.say').textContent()) ?? '';
  await keys.activate(words.nth(1).locator('summary'));
  await keys.fill(words.nth(1).getByLabel('What you would change'), '<b>Say it slower.</b>');
  await keys.fill(words.nth(1).getByLabel('Better words for it'), `${said} Yes.`);
  await keys.activate(words.nth(2).locator('summary'));
  await keys.fill(words.nth(2).getByLabel('What you would change'), 'Too long.');
  await keys.activate(partner.getByRole('button', { name: 'Give it back without a call' }));
  await expect(title(partner)).toHaveText('Give the result back');
  await expect(partner.getByRole('heading', { name: 'Read it aloud' })).toHaveCount(0);

  const link = await partner.getByRole('textbox', { name: 'Send a link' }).inputValue();
  await page.goto(link);
  await expect(page.getByText('3 comments stand below, beside your lines.')).toBeVisible();
  await expect(page.getByText('They say: “<b>Say it slower.</b>”')).toBeVisible();
  await expectAccessible(page);
  await expectReachable(page);
  await expectNoSidewaysScroll(page, 320);
  const fields = page.locator('.lines textarea');
  await expect(fields.nth(1)).toHaveValue(said);
  const mine = keyboardOf(page);
  await mine.activate(page.getByRole('button', { name: 'Use these words' }));
  await expect(fields.nth(1)).toHaveValue(`${said} Yes.`);
  await expect(fields.nth(1)).toBeFocused();
  await mine.activate(page.getByRole('button', { name: 'Leave it' }));
  await expect(page.getByText('One comment stands below')).toBeVisible();
  await untilStored(page, ({ scripts }) => JSON.stringify(scripts?.[0]?.comments).includes('"done":"left"'));
  // the same link brings nothing back that is done
  await page.goto('./');
  await page.goto(link);
  await expect(page.getByText('One comment stands below')).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('Someone read your words.')).toHaveCount(0);
  await expect(fields.nth(1)).toHaveValue(`${said} Yes.`);

  // after the call they write once more, and it stands in the debrief
  await partner.getByRole('button', { name: 'One step back' }).click();
  await partner.getByRole('button', { name: 'Start' }).click();
  await playToTheEnd(partner);
  await partner.getByRole('button', { name: 'Say something about their words' }).click();
  await words.nth(0).locator('summary').click();
  await words.nth(0).getByLabel('Better words for it').fill('Good morning.');
  await partner.getByRole('button', { name: 'Go on', exact: true }).click();
  await partner.getByRole('button', { name: 'Give the result back' }).click();
  await expect(partner.getByText('What you wrote about their lines is not in these words.')).toBeVisible();
  await page.goto(await partner.getByRole('textbox', { name: 'Send a link' }).inputValue());
  await expect(page.getByText('You practised this with someone.')).toBeVisible();
  await expect(page.getByText('Better words: “Good morning.”')).toBeVisible();
  await expect(page.getByText('Taken.')).toHaveCount(1);
  await page.getByRole('button', { name: 'Use these words' }).click();
  await expect(page.getByText('Taken.')).toHaveCount(2);
  await untilStored(page, ({ scripts }) => JSON.stringify(scripts?.[0]?.channels).includes('Good morning.'));
});

const BAKERY = `id: bakery
title: The bakery is busy
by: Job club, Leeds
goal: any
channel: call
difficulty: 1
patience: 3
about: A bakery at noon.
people: { dana: { name: Dana, role: owner } }
start: [pickup]
turns:
  pickup:
    who: dana
    response: gk-whats-it-about
    line: [greet]
    says: ["Bakery, what is it about?"]
    moves: { state-reason: bye }
    otherwise: bye
  bye:
    who: dana
    says: ["Come by tomorrow. Goodbye."]
    end: retry-later
out-of-patience: bye
`;

test("a call of one's own is in the link as a whole, and so is the QR code of it", async ({
  page,
  context,
}) => {
  const script = await writeScript(page);
  await goTo(page, '/library');
  await page
    .getByLabel('Bring in a file')
    .setInputFiles({ name: 'bakery.yaml', mimeType: 'text/plain', buffer: Buffer.from(BAKERY) });
  await goTo(page, `/practice/${script}`);
  await page
    .getByRole('listitem')
    .filter({ hasText: 'The bakery is busy' })
    .getByRole('link', { name: 'Practise with someone' })
    .click();
  await expect(page.getByLabel('The practice call').locator('option:checked')).toHaveText(
    /The bakery is busy/,
  );
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByRole('textbox', { name: 'Send a link' }).inputValue();
  const read = await readQr(page.getByRole('img', { name: 'The link as a QR code' }));
  expect(read).toBe(link);

  const partner = await partnerOn(context, read);
  await partner.getByRole('button', { name: 'Start' }).click();
  await expect(caption(partner)).toHaveText('“Bakery, what is it about?”');
  await partner.getByText('What they planned to say').click();
  await expect(partner.locator('.planned')).toContainText("It's about my application for the line cook job.");
  await playToTheEnd(partner);
  await partner.getByRole('button', { name: 'Give the result back' }).click();
  const words = await wordsOn(partner);
  await page.getByLabel('The words that they read to you').fill(words.join(' '));
  await page.getByRole('button', { name: 'Take these words' }).click();
  await expect(page.getByText('You practised this with someone.')).toBeVisible();
});

test('every page of it is accessible, within reach of a finger and 320 px narrow', async ({
  page,
  context,
}) => {
  const partner = await partnerOn(context, await makeLink(page));
  const look = async (on: Page, where: string) => {
    await expectAccessible(on, { where });
    await expectReachable(on, where);
    await expectNoSidewaysScroll(on, 320);
    await on.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(on, { where: `${where}, dark`, about: 'colours' });
    await on.emulateMedia({ colorScheme: 'light' });
  };
  await look(page, 'asking somebody');
  await look(partner, 'before the call');
  await partner.getByRole('button', { name: 'Start' }).click();
  await look(partner, 'in the call');
  await partner.getByRole('button', { name: 'Stop here' }).click();
  await look(partner, 'what to say at the end');
  await partner.getByRole('button', { name: 'Give the result back' }).click();
  await look(partner, 'giving it back');
});

test.describe('a link that cannot be opened says why', () => {
  for (const [what, change, says] of [
    ['cut short', (link: string) => link.slice(0, -30), 'The end of this link is missing.'],
    ['changed', (link: string) => `${link.slice(0, -30)}aaaaa${link.slice(-25)}`, 'was changed on the way'],
    ['newer', (link: string) => link.replace('#/partner/AQ', '#/partner/Ag'), 'from a newer Callback'],
    ['not ours', (link: string) => link.replace(/#.*/, '#/partner/AAAA'), 'not a link of Callback'],
    [
      'far too long',
      (link: string) => link.replace(/#.*/, `#/partner/${'A'.repeat(600_000)}`),
      'far too much',
    ],
  ] as const)
    test(what, async ({ page, context }) => {
      const address = await makeLink(page);
      const browser = context.browser();
      const theirs = await (await browser?.newContext())?.newPage();
      if (!theirs) throw new Error('There is no browser');
      await theirs.goto(change(address));
      await expect(title(theirs)).toHaveText('This link cannot be opened');
      await expect(theirs.locator('main')).toContainText(says);
    });
});

test('a result of a call that is not on this device says so', async ({ page, context }) => {
  const partner = await partnerOn(context, await makeLink(page));
  await playWhole(partner);
  await partner.goto(await partner.getByRole('textbox', { name: 'Send a link' }).inputValue());
  await expect(partner.locator('main')).toContainText('is not on this device');
});
