import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { expectReachable } from './expect-reachable.ts';
import { expect, test } from './fixtures.ts';
import { ANA, expectNoSidewaysScroll, goTo, writeScript } from './steps.ts';
import { storeRows } from './store-rows.ts';
import { untilStored } from './stored.ts';

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const jobs = (page: Page) => page.locator('.next > li');

/** Today with one job that was applied for long ago. */
const openToday = async (page: Page, now = '2026-03-16T10:00:00') => {
  await page.clock.setFixedTime(new Date(now));
  await writeScript(page, { ...ANA, when: 'Longer' });
  await untilStored(page, ({ scripts }) => scripts?.length === 1);
  await goTo(page, '/');
  await expect(title(page)).toHaveText('Today');
};

const opening = (id: string, more: object = {}) => ({
  id,
  v: 1,
  changedAt: 1,
  facts: { employer: `Company ${id}`, position: 'packer', appliedOn: '2026-02-02' },
  adSays: 'none',
  via: 'direct',
  place: 'office',
  interest: 'good',
  noCalls: false,
  notes: '',
  ...more,
});

const noted = (openingId: string, more: object) => ({
  id: `c${openingId}`,
  v: 1,
  changedAt: 1,
  openingId,
  on: '2026-03-13',
  channel: 'call',
  reached: 'person',
  ...more,
});

const expectSound = async (page: Page, where: string) => {
  await expectAccessible(page, { where });
  await expectReachable(page, where);
  await expectNoSidewaysScroll(page, 320);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, { where: `${where}, dark`, about: 'colours' });
  await page.emulateMedia({ colorScheme: 'light' });
};

test('enough for today lasts for the day, and one may go on anyway', async ({ page }) => {
  await openToday(page);
  await page.getByRole('button', { name: 'Enough for today' }).click();
  await expect(title(page)).toHaveText('That is enough for today');
  await expect(title(page)).toBeFocused();
  await expect(jobs(page)).toHaveCount(0);
  await expectSound(page, 'enough for today');
  await untilStored(page, ({ settings }) => settings?.[0]?.enoughOn === '2026-03-16');
  await page.reload();
  await expect(title(page)).toHaveText('That is enough for today');

  await page.getByRole('button', { name: 'Go on anyway' }).click();
  await expect(title(page)).toHaveText('Today');
  await page.getByRole('button', { name: 'Enough for today' }).click();
  await untilStored(page, ({ settings }) => settings?.[0]?.enoughOn === '2026-03-16');
  await page.clock.setFixedTime(new Date('2026-03-17T00:01:00'));
  await page.reload();
  await expect(title(page)).toHaveText('Today');
  await expect(jobs(page)).toHaveCount(1);
});

test('what they asked for is said on a day of enough too', async ({ page }) => {
  await openToday(page);
  await storeRows(page, {
    openings: [opening('a')],
    calls: [noted('a', { outcome: 'to-email' })],
  });
  await page.getByRole('button', { name: 'Enough for today' }).click();
  await page.getByRole('link', { name: 'One thing they asked for: Packer, Company a.' }).click();
  await expect(page.getByText('They asked for an email.')).toBeVisible();
});

test('a job that came to an end is put away, and brought back', async ({ page }) => {
  await openToday(page);
  await storeRows(page, { openings: [opening('a')], calls: [noted('a', { outcome: 'closed-no' })] });
  await expect(jobs(page)).toHaveCount(2);
  await expect(jobs(page).last()).toContainText('They said no. You did the hard part. You need one yes.');
  await page.getByRole('button', { name: 'Finished with this one' }).click();
  await expect(jobs(page)).toHaveCount(1);
  await expect(page.getByText('Packer, Company a: it is off your list now.')).toBeFocused();
  await page.getByText('Finished (1)').click();
  await expect(page.getByText('You finished with it on Monday 16 March.')).toBeVisible();
  await expectSound(page, 'Today with a finished job');
  await untilStored(page, ({ openings }) => openings?.some(({ putAway }) => putAway) ?? false);
  await page.reload();
  await expect(jobs(page)).toHaveCount(1);

  await page.getByText('Finished (1)').click();
  await page.getByRole('button', { name: 'Bring it back: Packer, Company a' }).click();
  await expect(jobs(page)).toHaveCount(2);
  await expect(page.getByText('Packer, Company a: it is on your list again.')).toBeFocused();
  await untilStored(page, ({ openings }) => openings?.every(({ putAway }) => !putAway) ?? false);
});

test('a day in the words that has gone by is said, until the words are changed', async ({ page }) => {
  await openToday(page);
  await page.getByRole('link', { name: 'My words' }).click();
  await page.getByLabel('Reason', { exact: true }).fill('I can come on 20 March or 24 March.');
  await untilStored(page, ({ scripts }) => JSON.stringify(scripts).includes('20 March'));
  await goTo(page, '/');
  await expect(jobs(page)).toHaveCount(1);
  await expect(page.getByText('That day has gone by.')).toBeHidden();
  await page.clock.setFixedTime(new Date('2026-03-23T10:00:00'));
  await page.reload();
  await expect(page.getByText('Your words name Friday 20 March. That day has gone by.')).toBeVisible();
  await expectSound(page, 'Today with a day gone by');
  await page.getByRole('link', { name: 'Change my words' }).click();
  await expect(title(page)).toHaveText('What you will say');
});

test('the next day goes into a calendar as a file', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-03-16T10:00:00'));
  await writeScript(page, { ...ANA, company: 'Müller, Söhne', when: 'Today' });
  await goTo(page, '/');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Put it in my calendar' }).click(),
  ]);
  await expect(page.getByText('Saved as a file.')).toBeVisible();
  expect(file.suggestedFilename()).toBe('callback-2026-03-23.ics');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('SUMMARY:Call Müller\\, Söhne\r\n');
  expect(text).toContain('DTSTART;VALUE=DATE:20260323\r\n');
});

test('any job can be finished with on its own page; then nothing is left on the list', async ({ page }) => {
  await openToday(page);
  await page.getByRole('link', { name: 'Facts' }).click();
  await page.getByRole('button', { name: 'Finished with this one' }).click();
  await expect(page.getByText('You finished with it on Monday 16 March.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bring it back' })).toBeFocused();
  await goTo(page, '/');
  await expect(page.getByText('There is nothing left on your list.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Enough for today' })).toBeHidden();
  await expectSound(page, 'Today with nothing on the list');
});

test('sixty jobs with the longest names: one main button, easy ones first, and it fits', async ({ page }) => {
  await openToday(page);
  const longest = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(4);
  const names = [longest, 'مخبز الحي الكبير', '株式会社ハーロー', '<b>Harlow</b> & Söhne, "Ltd"', ''];
  const openings = Array.from({ length: 59 }, (_, at) =>
    opening(`j${at}`, {
      facts: { employer: names[at % names.length], position: at % 7 === 0 ? longest : 'packer' },
      interest: (['dream', 'good', 'easy'] as const)[at % 3],
    }),
  );
  await storeRows(page, { openings });
  await expect(jobs(page)).toHaveCount(60);
  await expect(title(page)).toHaveText('Start with an easy one');
  await expect(page.locator('.next .act')).toHaveCount(1);
  await expect(jobs(page).nth(18)).toContainText('Easy one');
  await expect(jobs(page).nth(19)).toContainText('Good fit');
  await expect(jobs(page).last()).toContainText('Want most');
  await expectNoSidewaysScroll(page, 320);
  await expectNoSidewaysScroll(page, 1280);
});

test('a clock that was set back, and one in the day before, change no day that was noted', async ({
  page,
}) => {
  await openToday(page);
  await storeRows(page, {
    openings: [opening('a'), opening('b', { putAway: '2026-03-16' })],
    calls: [noted('a', { on: '2026-03-16', outcome: 'callback-agreed', next: '2026-03-20' })],
  });
  await expect(jobs(page)).toHaveCount(2);
  await expect(page.getByText('on Friday 20 March.')).toBeVisible();
  await page.getByRole('button', { name: 'Enough for today' }).click();
  await untilStored(page, ({ settings }) => settings?.[0]?.enoughOn === '2026-03-16');
  await page.clock.setFixedTime(new Date('2026-03-10T10:00:00'));
  await page.reload();
  await expect(jobs(page)).toHaveCount(2);
  await expect(page.getByText('on Friday 20 March.')).toBeVisible();
  await page.getByText('Finished (1)').click();
  await expect(page.getByText('You finished with it on Monday 16 March.')).toBeVisible();
});

for (const [timezoneId, at] of [
  ['Pacific/Kiritimati', '2028-02-28T10:30:00Z'],
  ['Etc/GMT+12', '2028-02-29T12:30:00Z'],
] as const)
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('today is the person’s own day, a leap day too', async ({ page }) => {
      await page.clock.setFixedTime(new Date(at));
      await writeScript(page, { ...ANA, when: 'Today' });
      await untilStored(
        page,
        ({ openings }) => (openings?.[0]?.facts as { appliedOn?: string })?.appliedOn === '2028-02-29',
      );
      await goTo(page, '/');
      await expect(page.getByText('Tuesday 29 February')).toBeVisible();
      await expect(page.getByText('A good day to call is Tuesday 7 March')).toBeVisible();
    });
  });
