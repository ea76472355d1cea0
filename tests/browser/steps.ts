import { expect, type Page } from '@playwright/test';

/** What someone answers to the five questions. */
export type Answers = { name: string; company: string; job: string; when?: string; advert?: string };

export const ANA: Answers = {
  name: 'Ana Morales',
  company: 'Northgate Foods',
  job: 'line cook',
  when: 'Last week',
  advert: 'No',
};

/** A page of the app by the path in its fragment. */
export const goTo = (page: Page, path: string) => page.goto(`./#${path}`);

/** The last part of the address: the id of what the page shows. */
export const idIn = (page: Page): string => new URL(page.url()).hash.split(/[/?]/).at(2) ?? '';

const title = (page: Page) => page.getByRole('heading', { level: 1 });

export const openQuestions = async (page: Page) => {
  await goTo(page, '/start/confirm-receipt');
  await expect(title(page)).toHaveText('Five short questions');
};

export const answerQuestions = async (page: Page, { name, company, job, when, advert }: Answers) => {
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('The company').fill(company);
  await page.getByLabel('The job, in your words').fill(job);
  if (when) await page.getByRole('radio', { name: when, exact: true }).check();
  if (advert) await page.getByRole('radio', { name: advert, exact: true }).check();
};

/** From the five questions to the draft; gives the script's id. */
export const writeScript = async (page: Page, answers: Answers = ANA): Promise<string> => {
  await openQuestions(page);
  await answerQuestions(page, answers);
  await page.getByRole('button', { name: 'Write my words' }).click();
  await expect(title(page)).toHaveText(/^What you will (say|write)$/);
  return idIn(page);
};

export const caption = (page: Page) => page.locator('#caption');

/** From a script to the first turn of a practice call; gives the rehearsal's id. */
export const practise = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: 'Practise (no one is called)' }).click();
  await expect(caption(page)).toBeFocused();
  return idIn(page);
};

/** Opens what is in reach at every turn. */
export const help = async (page: Page, what: 'My mind went blank' | 'Say that again' | 'One step back') => {
  await page.getByText('Help', { exact: true }).click();
  await page.getByRole('button', { name: what }).click();
};

export const sayIt = (page: Page) => page.getByRole('button', { name: 'I said it' }).click();

/** Says the own line at every turn until the call has ended. */
export const rehearseToTheEnd = async (page: Page) => {
  const end = page.getByRole('link', { name: 'See how it went' });
  const said = page.getByRole('button', { name: 'I said it' });
  for (let turns = 0; turns < 40; turns += 1) {
    await expect(end.or(said)).toBeVisible();
    if (await end.isVisible()) return;
    await said.click();
  }
  throw new Error('The call does not end');
};

/** A whole practice call, from a script to its debrief; gives the rehearsal's id. */
export const practiseOnce = async (page: Page): Promise<string> => {
  const id = await practise(page);
  await rehearseToTheEnd(page);
  await page.getByRole('link', { name: 'See how it went' }).click();
  await expect(page.getByRole('heading', { name: 'What you said, beside your words' })).toBeVisible();
  return id;
};

/** A job with its words, one finished practice call, and where all of it is found. */
export const doTheWholeJob = async (page: Page, answers: Answers = ANA) => {
  const script = await writeScript(page, answers);
  const rehearsal = await practiseOnce(page);
  return { script, rehearsal };
};

export const openCard = async (page: Page, script: string) => {
  await goTo(page, `/cards/${script}`);
  await expect(page.getByRole('status').filter({ hasText: /pages?\./ })).toBeVisible();
};

/** The card as it will print: its sides. */
export const sidesOf = (page: Page) =>
  page.getByRole('region', { name: 'How it will print' }).getByRole('article');

/** Nothing on the page has to be scrolled sideways at this width in CSS pixels. */
export const expectNoSidewaysScroll = async (page: Page, width: number) => {
  const before = page.viewportSize();
  await page.setViewportSize({ width, height: before?.height ?? 800 });
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(over, `sideways scroll at ${width} px on ${page.url()}`).toBe(0);
  if (before) await page.setViewportSize(before);
};
