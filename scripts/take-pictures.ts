import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findChrome } from '../tests/browser/find-chrome.ts';
import { serve } from '../tests/browser/serve.ts';
import { ANA, caption, openCard, practise, sayIt, sidesOf, writeScript } from '../tests/browser/steps.ts';

/** Takes the pictures of the README from the built app: `npm run build`, then `npx tsx scripts/take-pictures.ts`. */
const ROOT = join(import.meta.dirname, '..');
const PHONE = { width: 390, height: 720 };

const chrome = findChrome();
const host = await serve(join(ROOT, 'dist'));
const browser = await chromium.launch({
  executablePath: chrome.path,
  env: { ...process.env, ...chrome.env } as Record<string, string>,
});
const context = await browser.newContext({
  baseURL: host.url,
  viewport: PHONE,
  locale: 'en-GB',
  serviceWorkers: 'block',
  reducedMotion: 'reduce',
});
const page: Page = await context.newPage();
const take = (name: string) => page.screenshot({ path: join(ROOT, `docs/pictures/${name}.png`) });

const script = await writeScript(page, ANA);
await practise(page);
await sayIt(page);
await caption(page).waitFor();
await take('practice');
await openCard(page, script);
await page.setViewportSize({ width: 900, height: 720 });
await sidesOf(page)
  .first()
  .evaluate((side) => side.scrollIntoView());
await take('card');
await browser.close();
host.close();
