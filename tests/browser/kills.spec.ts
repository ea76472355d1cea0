import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { caption, goTo, practise, writeScript } from './steps.ts';
import { stored, untilStored } from './stored.ts';

/** How often each kind of work is cut off: 201 times in all in the long run, and a restore 67 times; once each in the short one. */
const TIMES = process.env.CALLBACK_LONG ? 67 : 1;
/** What was done before this last stretch of time, in ms, must be there again. */
const MAY_BE_LOST = 1_000;

/** What was done, and when it was done at the latest, in ms. */
type Done = { what: string; at: number };

/** The process of the page dies in the middle of its work, as if the system had killed the tab. */
const kill = async (page: Page) => {
  const gone = page.waitForEvent('crash');
  const devtools = await page.context().newCDPSession(page);
  void devtools.send('Page.crash').catch(() => {});
  await gone;
};

/**
 * Works for up to two seconds, is killed, and is opened again: the app opens with nothing set aside. Gives the new tab, what
 * was done, and how much of it was done a second before and must be there.
 */
const cutOff = async (page: Page, context: BrowserContext, work: (step: number) => Promise<string>) => {
  const done: Done[] = [];
  const until = Date.now() + Math.random() * 2_000;
  while (Date.now() < until) done.push({ what: await work(done.length), at: Date.now() });
  await kill(page);
  const killed = Date.now();
  await page.close();
  const next = await context.newPage();
  await goTo(next, '/settings');
  await expect(next.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await expect(next.getByText(/It is set aside|They are set aside/)).toHaveCount(0);
  const safe = done.filter(({ at }) => at < killed - MAY_BE_LOST).length;
  return { next, done: done.map(({ what }) => what), safe };
};

/** As `cutOff`, for work that writes: all that is safe is on the disk. */
const cutOffWriting = async (...args: Parameters<typeof cutOff>): Promise<Page> => {
  const { next, done, safe } = await cutOff(...args);
  const rows = JSON.stringify(await stored(next));
  for (const what of done.slice(0, safe)) expect(rows).toContain(what);
  return next;
};

const repeat = async (page: Page, once: (page: Page) => Promise<Page>) => {
  let current = page;
  for (let times = 0; times < TIMES; times += 1) current = await once(current);
};

test.beforeEach(() => test.setTimeout(60_000 + TIMES * 20_000));

test('a tab killed while words are written loses the last second of them at most', async ({
  page,
  context,
}) => {
  const script = await writeScript(page);
  await repeat(page, async (current) => {
    await goTo(current, `/scripts/${script}`);
    const line = current.getByLabel('Hello and my name', { exact: true });
    await line.fill('');
    return cutOffWriting(current, context, async (step) => {
      await line.press('End');
      await current.keyboard.type(`w${step}, `, { delay: 20 });
      return `w${step},`;
    });
  });
});

test('a tab killed in a practice call comes back to its turn', async ({ page, context }) => {
  const script = await writeScript(page);
  await repeat(page, async (current) => {
    await goTo(current, `/scripts/${script}`);
    const id = await practise(current);
    const said = current.getByRole('button', { name: 'I said it' });
    const begun = await caption(current).innerText();
    const { next, done, safe } = await cutOff(current, context, async () => {
      const before = await caption(current).innerText();
      if (await said.isVisible()) {
        await said.click();
        await expect(caption(current)).not.toHaveText(before);
      }
      return caption(current).innerText();
    });
    await goTo(next, `/rehearse/${id}`);
    await expect(caption(next)).toBeVisible();
    expect([begun, ...done].slice(safe)).toContain(await caption(next).innerText());
    return next;
  });
});

test('a tab killed while a call is noted loses the last second of the note at most', async ({
  page,
  context,
}) => {
  const script = await writeScript(page);
  await untilStored(page, ({ scripts }) => scripts?.length === 1);
  const opening = String((await stored(page)).scripts?.find(({ id }) => id === script)?.openingId);
  await repeat(page, async (current) => {
    await goTo(current, `/call/${opening}?at=on`);
    const notes = current.getByLabel('Notes: names, days, numbers');
    await notes.fill('');
    return cutOffWriting(current, context, async (step) => {
      await notes.press('End');
      await current.keyboard.type(`n${step}, `, { delay: 20 });
      return `n${step},`;
    });
  });
});

/** The same job again and again, each with words of its own. */
const manyFrom = (text: string, copies: number): string => {
  const backup = JSON.parse(text) as { rows: Record<string, { id: string; openingId?: string }[]> };
  const { openings = [], scripts = [] } = backup.rows;
  for (let copy = 0; copy < copies; copy += 1) {
    openings.push({ ...openings[0], id: `o${copy}` });
    scripts.push({ ...scripts[0], id: `s${copy}`, openingId: `o${copy}` });
  }
  return JSON.stringify(backup);
};

test('a tab killed while a file is brought back has all of the file or nothing of it', async ({
  page,
  context,
}) => {
  const COPIES = 100;
  await writeScript(page);
  await goTo(page, '/settings');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save everything to a file' }).click();
  const file = manyFrom(await readFile(await (await download).path(), 'utf8'), COPIES);
  await repeat(page, async (current) => {
    const buffer = Buffer.from(file);
    await current
      .getByLabel('Bring back a file')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
    await current.getByRole('button', { name: 'Add these to what is here' }).click();
    await current.waitForTimeout(Math.random() * 300);
    await kill(current);
    await current.close();
    const next = await context.newPage();
    await goTo(next, '/settings');
    await expect(next.getByText(/It is set aside|They are set aside/)).toHaveCount(0);
    const { openings = [], scripts = [] } = await stored(next);
    expect([0, 1, COPIES + 1]).toContain(openings.length);
    expect(scripts).toHaveLength(openings.length);
    await next.getByRole('button', { name: 'Remove everything' }).click();
    await next.getByRole('dialog').getByRole('button', { name: 'Remove everything' }).click();
    await expect(next.getByText('Done. Nothing of yours is left on this device.')).toBeVisible();
    return next;
  });
});
