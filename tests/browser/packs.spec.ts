import { randomBytes } from 'node:crypto';
import type { Page, Route } from '@playwright/test';
import { writePackIndex } from '../../src/domain/library/pack/pack-index.ts';
import { writePack } from '../../src/storage/links/pack-link.ts';
import { hashOf } from '../../src/storage/packs/hash-of.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expectReachable } from './expect-reachable.ts';
import { expect, test } from './fixtures.ts';
import { keyboardOf } from './keyboard.ts';
import { expectNoSidewaysScroll, goTo, writeScript } from './steps.ts';
import { stored, untilStored } from './stored.ts';

const callOf = (id: string, title: string, hello = 'Hello.') => `# for the job club
id: ${id}
title: ${title}
by: Job club, Leeds
goal: any
channel: call
difficulty: 1
patience: 3
about: A small shop at noon.
people: { dana: { name: Dana, role: owner } }
start: [pickup]
turns:
  pickup:
    who: dana
    line: [greet, identify]
    says: ["${hello}"]
    moves: { greet: bye }
    otherwise: bye
  bye:
    who: dana
    says: ["Come by tomorrow. Goodbye."]
    end: retry-later
out-of-patience: bye
`;

/** The host offers these files, until it is given others. */
const host = async (page: Page, files: Record<string, string>) => {
  const asked: string[] = [];
  const entryOf = async ([file, text]: [string, string]) => {
    const bytes = new TextEncoder().encode(text);
    const [id = '', title = ''] = [/^id: (.*)$/m, /^title: (.*)$/m].map((line) => line.exec(text)?.[1]);
    const by = 'Job club, Leeds';
    return { id, title, by, goal: 'any' as const, hash: await hashOf(bytes), size: bytes.length, file };
  };
  await page.route('**/packs/**', async (route: Route) => {
    const file = new URL(route.request().url()).pathname.split('/packs/').at(-1) ?? '';
    asked.push(file);
    const body = files[file] ?? writePackIndex(await Promise.all(Object.entries(files).map(entryOf)));
    await route.fulfill({ body, contentType: file.endsWith('.json') ? 'application/json' : 'text/yaml' });
  });
  return { asked };
};

const others = (page: Page) => page.getByRole('region', { name: 'Calls that others wrote' });

test('calls of the host are added, practised without it, brought up to date, and removed in one tap', async ({
  page,
}) => {
  const files: Record<string, string> = {
    'bakery.yaml': callOf('bakery', 'The bakery is busy', 'Bakery, hello!'),
    'florist.yaml': callOf('florist', 'The florist'),
  };
  const { asked } = await host(page, files);
  const script = await writeScript(page);
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(asked, 'the host is asked only on the page of all calls').toEqual([]);

  await goTo(page, '/library');
  const pack = others(page).getByRole('region', { name: 'By Job club, Leeds' });
  await expect(pack).toContainText('2 practice calls. None is on this device yet.');
  const keys = keyboardOf(page);
  await keys.activate(pack.getByRole('button', { name: 'Add' }));
  await expect(others(page).getByText('2 calls were added.')).toBeVisible();
  await pack.getByText('Which calls').click();
  await expectAccessible(page);
  await expectReachable(page);
  await expectNoSidewaysScroll(page, 320);
  await untilStored(page, ({ scenarios }) => scenarios?.length === 2);

  // the host changes one of them
  files['bakery.yaml'] = callOf('bakery', 'The bakery is busy', 'Bakery, good morning!');
  await page.reload();
  await pack.getByText('Which calls').click();
  await expect(pack.getByText('A newer one is there.')).toHaveCount(1);
  await others(page).getByRole('button', { name: 'Look for newer ones' }).click();
  await expect(others(page).getByText('One call was brought up to date.')).toBeVisible();
  await expect(pack.getByText('A newer one is there.')).toHaveCount(0);

  // and is gone: what was added stays, with its writer, among those to practise
  await page.unroute('**/packs/**');
  await page.route('**/packs/**', (route) => route.fulfill({ status: 404 }));
  await goTo(page, `/practice/${script}`);
  await expect(page.getByRole('heading', { name: 'The bakery is busy (by Job club, Leeds)' })).toBeVisible();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'The bakery is busy (by Job club, Leeds)' })
    .getByRole('button', { name: 'Practise this one' })
    .click();
  await expect(page.getByText('Bakery, good morning!')).toBeVisible();

  await goTo(page, '/library');
  await pack.getByRole('button', { name: 'Remove' }).click();
  await expect(pack).toHaveCount(0);
  await others(page).getByRole('button', { name: 'Put it back' }).click();
  await expect(pack).toContainText('All are on this device.');
});

test('a host that answers badly is told in a sentence, and nothing is lost', async ({ page }) => {
  const files = { 'bakery.yaml': callOf('bakery', 'The bakery is busy') };
  await host(page, files);
  await goTo(page, '/library');
  await others(page).getByRole('button', { name: 'Add' }).click();
  await untilStored(page, ({ scenarios }) => scenarios?.length === 1);
  const before = await stored(page);
  const answers: [sentence: string, answer: (route: Route) => Promise<void> | void][] = [
    [
      'A web page came in place of it.',
      (route) => route.fulfill({ body: '<!doctype html>', contentType: 'text/html' }),
    ],
    ['is for a newer Callback', (route) => route.fulfill({ body: '{"format":9}' })],
    [
      'is far too big',
      (route) => route.fulfill({ body: ' '.repeat(3_000_000), contentType: 'application/json' }),
    ],
    ['comes too slowly', () => {}],
  ];
  for (const [sentence, answer] of answers) {
    await page.unroute('**/packs/**');
    await page.route('**/packs/**', answer);
    await others(page).getByRole('button', { name: 'Look for newer ones' }).click();
    await expect(others(page).getByText(sentence)).toBeVisible();
  }
  // a file that is not what the list says
  await page.unroute('**/packs/**');
  const other = callOf('bakery', 'The bakery is busy', 'Something else.');
  const { asked } = await host(page, { 'bakery.yaml': other });
  await page.route('**/packs/bakery.yaml', (route) => route.fulfill({ body: `${other} ` }));
  await others(page).getByRole('button', { name: 'Look for newer ones' }).click();
  await expect(others(page).getByText('"The bakery is busy" is not what the list says.')).toBeVisible();
  expect(asked).toEqual(['index.json']);
  expect(await stored(page)).toEqual(before);
});

test('a few calls are sent as a link and as a file, and are added by who gets them', async ({
  page,
  context,
}) => {
  await goTo(page, '/library');
  const bring = (on: Page, name: string, text: string) =>
    on
      .getByLabel('Bring in a file')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await bring(page, 'bakery.yaml', callOf('bakery', 'The bakery is busy'));
  await bring(page, 'florist.yaml', callOf('florist', 'The florist'));
  const send = page.getByRole('region', { name: 'Send calls to someone' });
  await send.getByRole('checkbox', { name: 'The bakery is busy' }).check();
  await send.getByRole('checkbox', { name: 'The florist' }).check();
  await send.getByRole('button', { name: 'Send this pack' }).click();
  const link = await send.getByRole('textbox', { name: 'Send a link' }).inputValue();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    send.getByRole('button', { name: 'Save the file' }).click(),
  ]);

  const theirs = await (
    await context.browser()?.newContext({ viewport: { width: 320, height: 640 } })
  )?.newPage();
  if (!theirs) throw new Error('There is no browser');
  await theirs.goto(link);
  await expect(theirs.getByText('The florist (by Job club, Leeds)')).toBeVisible();
  await expectAccessible(theirs);
  await expectNoSidewaysScroll(theirs, 320);
  expect((await stored(theirs)).scenarios).toBeUndefined();
  await theirs.getByRole('button', { name: 'Add these 2 calls' }).click();
  await expect(others(theirs)).toContainText('2 practice calls. All are on this device.');
  // the file brings the same, so nothing is there twice
  await theirs.getByLabel('Bring in a file').setInputFiles(await download.path());
  await expect(theirs.getByText('You have these already.')).toBeVisible();
  await theirs.goto(`${link.slice(0, -20)}`);
  await expect(theirs.locator('main')).toContainText('The end of this link is missing.');

  // more than a link can take
  const many = Array.from(
    { length: 12 },
    (_, at) => `# ${randomBytes(2_500).toString('hex')}\n${callOf(`shop-${at}`, `Shop ${at}`)}`,
  );
  await bring(page, 'many.yaml', many.join('---\n'));
  await expect(page.getByText('12 calls were added.')).toBeVisible();
  for (const box of await send.getByRole('checkbox').all()) await box.check();
  await send.getByRole('button', { name: 'Send this pack' }).click();
  await expect(send.getByText('This is too long for a link.')).toBeVisible();
  await expect(send.getByRole('button', { name: 'Save the file' })).toBeVisible();
});

test('broken links of every kind say so, and change nothing that is kept', async ({ page }) => {
  await writeScript(page);
  await untilStored(page, ({ scripts }) => scripts?.length === 1);
  const before = await stored(page);
  const link = (await writePack(callOf('bakery', 'The bakery is busy'))) ?? '';
  const broken = [
    link.slice(0, -40),
    `${link.slice(0, 60)}aaaaa${link.slice(65)}`,
    `Ag${link.slice(2)}`,
    'AAAA',
    '":'.repeat(20_000),
    'A'.repeat(600_000),
  ];
  for (const kind of ['pack', 'partner-back', 'partner'])
    for (const payload of kind === 'pack' ? broken : [...broken, link]) {
      await page.evaluate((hash) => location.assign(hash), `#/${kind}/${encodeURIComponent(payload)}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link cannot be opened');
      await page.evaluate(() => location.assign('#/settings'));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
    }
  expect(await stored(page)).toEqual(before);
});
