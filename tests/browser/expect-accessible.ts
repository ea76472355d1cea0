import { expect, type Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const tell = ({ id, help, nodes }: AxeResults['violations'][number]): string =>
  [
    `${id}: ${help}`,
    ...nodes.map(({ target, failureSummary }) => `  ${target.join(' ')} ${failureSummary}`),
  ].join('\n');

type Choice = {
  /** Names the page in the report. */
  where?: string;
  /** All rules, or only those of colours: nothing else can differ between light and dark. */
  about?: 'everything' | 'colours';
};

/** Fails with what axe finds on the page as it stands: WCAG 2.2 AA and axe's own good practice. */
export const expectAccessible = async (
  page: Page,
  { where = page.url(), about = 'everything' }: Choice = {},
): Promise<void> => {
  // Evaluated by the debugger, not added as a script: the content security policy would refuse that.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const options: RunOptions = {
    runOnly:
      about === 'colours' ? { type: 'rule', values: ['color-contrast'] } : { type: 'tag', values: RULES },
    // what a bar at the foot of the screen covers is scrolled clear of it; sizes are for expectReachable, which asks more
    rules: { 'target-size': { enabled: false } },
  };
  const { violations } = await page.evaluate<AxeResults, RunOptions>(
    (chosen) => (globalThis as unknown as { axe: typeof axe }).axe.run(chosen),
    options,
  );
  expect(violations.map(tell), where).toEqual([]);
};
