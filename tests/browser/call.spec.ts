import type { Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { expectReachable } from './expect-reachable.ts';
import { expect, test } from './fixtures.ts';
import { keyboardOf } from './keyboard.ts';
import {
  ANA,
  expectNoSidewaysScroll,
  goTo,
  practise,
  practiseOnce,
  rehearseToTheEnd,
  writeScript,
} from './steps.ts';
import { stored, untilStored } from './stored.ts';

const MONDAY = '2026-03-16T10:00:00';
const chip = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const title = (page: Page) => page.getByRole('heading', { level: 1 });

/** A job that was applied for long ago, with its words; gives its opening and its script. */
const newJob = async (page: Page, company = ANA.company) => {
  const script = await writeScript(page, { ...ANA, company, when: 'Longer' });
  await untilStored(page, ({ scripts }) => scripts?.some(({ id }) => id === script) ?? false);
  const row = (await stored(page)).scripts?.find(({ id }) => id === script);
  return { script, opening: String(row?.openingId) };
};

/** The page of the real call, before anything was said. */
const openCall = async (page: Page, phone?: string) => {
  await page.clock.setFixedTime(new Date(MONDAY));
  const job = await newJob(page);
  await goTo(page, `/call/${job.opening}`);
  await expect(title(page)).toHaveText('Call Northgate Foods');
  if (phone) await page.getByLabel('Their phone number').fill(phone);
  return job;
};

/** No browser of a test has anything to dial with. */
const dial = async (page: Page) => {
  await page.evaluate(() =>
    addEventListener(
      'click',
      (event) => (event.target as Element).closest('a[href^="tel:"]') && event.preventDefault(),
    ),
  );
  await page.getByRole('link', { name: /^Call / }).click();
};

test('plan, call, log, next step', async ({ page }) => {
  const { opening } = await openCall(page, '+1 555 010 0199');
  await page.getByLabel('A quiet place').check();
  await page.getByText('What worries you about this call?').first().click();
  await page.getByRole('radio', { name: 'They say no' }).check();
  await page.getByRole('radio', { name: 'Likely', exact: true }).check();
  await expect(page.getByText('This calls Northgate Foods for real.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Call +1 555 010 0199' })).toHaveAttribute(
    'href',
    'tel:+15550100199',
  );
  await dial(page);

  const find = page.getByLabel('They said …');
  await find.fill('mee');
  await expect(page.locator('.finder-rows')).toContainText("When is a good time? I'll call then.");
  await find.fill('xqz');
  await expect(page.locator('.finder-rows')).toContainText('One moment, please.');
  await page.getByLabel('Notes: names, days, numbers').fill('Dana, front desk');
  await page.getByRole('button', { name: 'I have called' }).click();

  await expect(title(page)).toHaveText('What came of it?');
  await chip(page, 'I talked to someone').click();
  await page.getByLabel('Something else they said').fill('choo');
  await chip(page, '“We didn’t choose you.”').click();
  await expect(page.getByText('They said no. You did the hard part. You need one yes.')).toBeVisible();
  await expect(page.getByLabel('So how did it end?')).toHaveValue('closed-no');
  await chip(page, 'Yes').click();
  await expect(page.getByText('It happened, and you got through it.')).toBeVisible();
  await untilStored(page, ({ calls }) => (calls?.[0]?.feared as { happened?: string })?.happened === 'yes');
  expect((await stored(page)).calls).toMatchObject([
    {
      openingId: opening,
      on: '2026-03-16',
      channel: 'call',
      reached: 'person',
      outcome: 'closed-no',
      said: ['hr-not-selected'],
      notes: 'Dana, front desk',
      feared: { worry: 'no', likely: 'likely', happened: 'yes' },
    },
  ]);
  await page.getByRole('link', { name: 'Enough for today' }).click();
  await expect(title(page)).toHaveText('That is enough for today');
  await page.getByRole('button', { name: 'Go on anyway' }).click();
  await expect(page.getByText('They said no. You did the hard part.')).toBeVisible();
});

test('Today leads from practice to the call, and back to what is not noted yet', async ({ page }) => {
  await page.clock.setFixedTime(new Date(MONDAY));
  const { opening } = await newJob(page);
  await goTo(page, '/');
  await page.getByRole('link', { name: 'Call now' }).click();
  await expect(title(page)).toHaveText('Call Northgate Foods');
  await goTo(page, '/');
  await practiseOnce(page);
  await goTo(page, '/');
  await page.getByRole('link', { name: 'Get ready to call' }).click();
  await expect(title(page)).toHaveText('Call Northgate Foods');

  await page.getByRole('button', { name: 'I dial it myself: show my card' }).click();
  await page.getByLabel('Notes: names, days, numbers').fill('Ask for Dana.');
  await goTo(page, '/');
  await page.getByRole('link', { name: 'Note what came of the call' }).click();
  await expect(title(page)).toHaveText('What came of it?');
  await goTo(page, '/');
  await page.getByRole('button', { name: 'I did not call' }).click();
  await expect(page.getByRole('link', { name: 'Get ready to call' })).toBeVisible();
  await goTo(page, `/openings/${opening}`);
  await expect(page.getByLabel('Anything else')).toHaveValue('Ask for Dana.');
});

test('by keyboard alone', async ({ page }) => {
  await openCall(page, '555 0100');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const keys = keyboardOf(page);
  await keys.activate(page.getByRole('button', { name: 'I dial it myself: show my card' }));
  await expect(title(page)).toBeFocused();
  await keys.fill(page.getByLabel('They said …'), 'mee');
  await expect(page.locator('.finder-rows dd').first()).toContainText('When is a good time?');
  await keys.activate(page.getByRole('button', { name: 'Start a clock' }));
  await keys.activate(page.getByRole('button', { name: 'I have called' }));
  await expect(title(page)).toBeFocused();

  const before = keys.steps();
  await keys.activate(chip(page, 'I talked to someone'));
  await keys.activate(chip(page, '“We’re still reading them.”'));
  await keys.activate(chip(page, 'Your application arrived'), 'Space');
  await keys.activate(chip(page, /^In a week: /));
  expect(keys.steps() - before).toBe(4);
  await untilStored(page, ({ calls }) => calls?.[0]?.next === '2026-03-23');
  expect((await stored(page)).calls).toMatchObject([
    { reached: 'person', said: ['hr-reviewing'], outcome: 'receipt-confirmed', gains: { receipt: '' } },
  ]);
  await keys.activate(page.getByRole('link', { name: 'Enough for today' }));
  await expect(title(page)).toHaveText('That is enough for today');
});

test('the next one on the list is offered after it', async ({ page }) => {
  await page.clock.setFixedTime(new Date(MONDAY));
  const first = await newJob(page, 'Harlow Supply');
  await newJob(page, 'Oak Lane Bakery');
  await goTo(page, `/call/${first.opening}?at=after`);
  await chip(page, 'Nobody answered').click();
  await expect(
    page.getByText('Nobody was there. You called, and you can try at another time of day.'),
  ).toBeVisible();
  await expect(page.getByText('Next on your list: line cook, Oak Lane Bakery')).toBeVisible();
  await page.getByRole('link', { name: 'Call now' }).click();
  await expect(title(page)).toHaveText('Call Oak Lane Bakery');
});

test('a reload in the middle keeps the notes, the clock, the place and every tap', async ({ page }) => {
  await openCall(page, '555 0100');
  await page.getByRole('button', { name: 'I dial it myself: show my card' }).click();
  await page.getByRole('button', { name: 'Start a clock' }).click();
  await page.getByLabel('Notes: names, days, numbers').fill('Ask for Dana.');
  await page.getByRole('button', { name: 'larger words' }).click();
  await untilStored(
    page,
    ({ openings }) => (openings?.[0]?.calling as { notes?: string })?.notes === 'Ask for Dana.',
  );
  await untilStored(page, ({ settings }) => settings?.[0]?.cardSize === 3);
  await page.clock.setFixedTime(new Date('2026-03-16T10:02:05'));
  await page.reload();
  await expect(page.getByLabel('Notes: names, days, numbers')).toHaveValue('Ask for Dana.');
  await expect(page.getByRole('timer')).toHaveText('2:05');
  await expect(page.locator('.in-hand')).toHaveAttribute('data-size', '3');

  await page.getByRole('button', { name: 'I have called' }).click();
  await chip(page, 'I talked to someone').click();
  await page.getByLabel('Something else they said').fill('Do you have boots?');
  await chip(page, 'Note it in my words: “Do you have boots?”').click();
  await untilStored(page, ({ calls }) => (calls?.[0]?.said as string[])?.length === 1);
  await page.reload();
  await expect(page.getByRole('list', { name: 'In this order' })).toContainText('“Do you have boots?”');
  await expect(chip(page, 'I talked to someone')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByLabel('Notes: names, days, numbers')).toHaveValue('Ask for Dana.');
  expect((await stored(page)).calls).toMatchObject([{ seconds: 125, notes: 'Ask for Dana.' }]);
  expect((await stored(page)).calls).toHaveLength(1);
});

test('a note that is taken back leaves what was written down', async ({ page }) => {
  await openCall(page, '555 0100');
  await page.getByRole('button', { name: 'I dial it myself: show my card' }).click();
  await page.getByLabel('Notes: names, days, numbers').fill('Ask for Dana.');
  await page.getByRole('button', { name: 'I have called' }).click();
  await chip(page, 'I left a message').click();
  await page.getByRole('button', { name: 'Undo this note' }).click();
  await expect(page.getByText('The note is removed.')).toBeVisible();
  await untilStored(page, ({ calls, openings }) => !calls && Boolean(openings?.[0]?.calling));
  await chip(page, 'I talked to someone').click();
  await expect(page.getByLabel('Notes: names, days, numbers')).toHaveValue('Ask for Dana.');
});

test('the same call noted in two tabs is one call; another one is two', async ({ page, context }) => {
  const { opening } = await openCall(page, '555 0100');
  const other = await context.newPage();
  await other.clock.setFixedTime(new Date(MONDAY));
  for (const tab of [page, other]) {
    await goTo(tab, `/call/${opening}?at=after`);
    await expect(chip(tab, 'I talked to someone')).toBeVisible();
  }
  await chip(page, 'I talked to someone').click();
  await page.getByRole('button', { name: 'Your application arrived' }).click();
  await expect(other.getByText('Is this the same one?')).toBeVisible();
  await other.getByRole('button', { name: 'Yes, the same one' }).click();
  await expect(chip(other, 'Your application arrived')).toHaveAttribute('aria-pressed', 'true');
  expect((await stored(other)).calls).toHaveLength(1);

  await goTo(other, `/call/${opening}`);
  await goTo(other, `/call/${opening}?at=after`);
  await other.getByRole('button', { name: 'No, another one' }).click();
  await chip(other, 'Nobody answered').click();
  await untilStored(other, ({ calls }) => calls?.length === 2);
});

test('what they said that nobody foresaw is said in the next practice call', async ({ page }) => {
  const { script, opening } = await openCall(page, '555 0100');
  await goTo(page, `/call/${opening}?at=after`);
  await chip(page, 'I talked to someone').click();
  await page.getByLabel('Something else they said').fill('Do you have {{name}} boots?');
  await chip(page, /^Note it in my words/).click();
  await page.getByRole('button', { name: /^Write an answer for/ }).click();
  await untilStored(page, ({ calls }) => (calls?.[0]?.said as string[])?.length === 1);
  await goTo(page, `/scripts/${script}`);
  const rehearsal = await practise(page);
  await rehearseToTheEnd(page);
  await untilStored(page, ({ rehearsals }) => rehearsals?.[0]?.outcome !== undefined);
  const said = (await stored(page)).rehearsals?.[0]?.transcript as { says: string }[];
  expect(said.filter(({ says }) => says === 'Do you have {{name}} boots?')).toHaveLength(1);
  await page.reload();
  await goTo(page, `/rehearsals/${rehearsal}`);
  await expect(page.getByText('“Do you have {{name}} boots?”').first()).toBeAttached();
});

test('without a number it is typed in place; who chose another way is shown it, and may call', async ({
  page,
}) => {
  const { opening } = await openCall(page);
  await expect(page.getByText('There is no number yet.')).toBeVisible();
  await page.getByLabel('Their phone number').fill('555 0100 ext. 7');
  await expect(page.getByRole('link', { name: 'Call 555 0100 ext. 7' })).toHaveAttribute(
    'href',
    'tel:5550100,7',
  );
  await goTo(page, `/openings/${opening}`);
  await page.getByLabel('Phone calls do not work for me here').check();
  await goTo(page, `/call/${opening}`);
  await expect(page.getByRole('link', { name: 'Write the email' })).toBeVisible();
  await page.getByRole('button', { name: 'Call anyway' }).click();
  await expect(page.getByRole('link', { name: /^Call 555/ })).toBeVisible();
});

test('without any words the call is made and noted, and words can be written', async ({ page }) => {
  await openCall(page, '555 0100');
  await untilStored(page, ({ openings }) => Boolean(openings?.[0]?.facts));
  await page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    await new Promise<void>((done) => {
      const opened = indexedDB.open(name);
      opened.onsuccess = () => {
        const gone = opened.result.transaction('scripts', 'readwrite');
        gone.objectStore('scripts').clear();
        gone.oncomplete = () => {
          opened.result.close();
          done();
        };
      };
    });
  });
  await page.reload();
  await page.getByRole('button', { name: 'I dial it myself: show my card' }).click();
  await page.getByLabel('They said …').fill('mee');
  await expect(page.locator('.finder-rows')).toContainText('When is a good time');
  await page.getByRole('button', { name: 'I have called' }).click();
  await chip(page, 'I talked to someone').click();
  await chip(page, '“We’re still reading them.”').click();
  await expect(page.getByText('They have your application. Now you know.')).toBeVisible();
  await page.goBack();
  await page.getByRole('button', { name: 'Write my words' }).click();
  await expect(title(page)).toHaveText(/^What you will (say|write)$/);
});

test('it works without a network', async ({ page, context }) => {
  const { opening } = await openCall(page, '555 0100');
  await page.getByRole('button', { name: 'I dial it myself: show my card' }).click();
  await page.getByRole('button', { name: 'I have called' }).click();
  await expect(chip(page, 'I left a message')).toBeVisible();
  await context.setOffline(true);
  await chip(page, 'I left a message').click();
  await untilStored(page, ({ calls }) => calls?.[0]?.openingId === opening);
  await context.setOffline(false);
});

test.describe('is accessible, narrow and dark', () => {
  const states = ['before', 'on', 'after', 'noted'] as const;
  for (const state of states)
    test(state, async ({ page }) => {
      const { opening } = await openCall(page, '555 0100');
      await page.getByText('What worries you about this call?').first().click();
      await page.getByRole('radio', { name: 'I annoy them' }).check();
      if (state !== 'before') await goTo(page, `/call/${opening}?at=${state === 'on' ? 'on' : 'after'}`);
      if (state === 'on') await page.getByLabel('They said …').fill('mee');
      if (state === 'noted') {
        await chip(page, 'I talked to someone').click();
        await page.locator('.chips').nth(1).getByRole('button').first().click();
        await chip(page, 'Your application arrived').click();
        await chip(page, 'Another day').click();
      }
      await expect(title(page)).toBeVisible();
      await expectAccessible(page);
      await expectReachable(page);
      await expectNoSidewaysScroll(page, 320);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectAccessible(page, { about: 'colours' });
    });
});
