import type { Locator, Page } from '@playwright/test';

declare global {
  var armProbe: () => void;
  var paintedIn: Promise<number>;
}

/**
 * Clicks, and gives the milliseconds from the click itself (its own time stamp) to the frame in which `#caption` shows
 * something new: the caption changed, the next frame was begun, and the task after it has run. Needs `probe.js`.
 */
export const painted = async (page: Page, target: Locator): Promise<number> => {
  await page.evaluate(() => globalThis.armProbe());
  await target.click();
  return page.evaluate(() => globalThis.paintedIn);
};
