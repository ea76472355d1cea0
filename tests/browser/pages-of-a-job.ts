import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { doTheWholeJob, goTo, idIn, practise } from './steps.ts';

/** A job with its words and a practice call, and every page that shows something of it. */
export async function pagesOfAJob(page: Page): Promise<string[]> {
  const { script, rehearsal } = await doTheWholeJob(page);
  await goTo(page, '/');
  await page.getByRole('link', { name: 'Facts' }).click();
  const opening = idIn(page);
  await goTo(page, `/scripts/${script}`);
  const unfinished = await practise(page);
  await goTo(page, `/with-partner/${script}`);
  await page.getByRole('button', { name: 'Make the link' }).click();
  const partner = await page.getByRole('link', { name: 'Start here' }).getAttribute('href');
  await goTo(page, '/library');
  await page.getByRole('button', { name: 'Copy these words' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Write words to begin with');
  const words = new URL(page.url()).hash.slice(1);
  await goTo(page, '/library');
  await page.getByRole('button', { name: 'Write a new call' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Write a practice call');
  const call = new URL(page.url()).hash.slice(1);
  return [
    '/',
    '/start',
    '/start/confirm-receipt',
    '/watch/confirm-receipt',
    `/openings/${opening}`,
    `/scripts/${script}`,
    `/scripts/${script}?how=voicemail`,
    `/scripts/${script}?how=email`,
    `/scripts/${script}?how=visit`,
    `/practice/${script}`,
    `/rehearse/${unfinished}`,
    `/rehearsals/${rehearsal}`,
    `/read/${script}`,
    `/cards/${script}`,
    `/cards/${script}/partner`,
    '/cards/blank',
    '/cards/stack',
    `/call/${opening}`,
    `/call/${opening}?at=on`,
    `/call/${opening}?at=after`,
    `/with-partner/${script}`,
    (partner ?? '').slice(1),
    '/my-calls',
    '/my-calls/sheet',
    '/library',
    words,
    call,
    `${call}?as=map`,
    '/settings',
    '/finish',
    '/take/codes',
    '/take/paper',
    '/bring',
    '/no/such/page',
  ];
}

/** Opens a page of the list, and waits until it is all there. */
export const openPage = async (page: Page, path: string) => {
  await goTo(page, path);
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByText(/^(One moment\.|Un momento\.)$/)).toHaveCount(0);
  await expect(page.getByRole('main').locator('h1, h2').first()).toBeVisible();
};
