import { expect, type Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const tell = ({ id, help, nodes }: AxeResults['violations'][number]): string =>
  [
    `${id}: ${help}`,
    ...nodes.map(({ target, failureSummary }) => `  ${target.join(' ')} ${failureSummary}`),
  ].join('\n');

/** Fails with what axe finds on the page as it stands: WCAG 2.2 AA and axe's own good practice. */
export const expectAccessible = async (page: Page): Promise<void> => {
  // Evaluated by the debugger, not added as a script: the content security policy would refuse that.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults, string[]>(
    (values) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values } }),
    RULES,
  );
  expect(violations.map(tell)).toEqual([]);
};
