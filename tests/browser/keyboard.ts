import { expect, type Locator, type Page } from '@playwright/test';

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/**
 * Someone at the keyboard alone. Counts their steps: one activation or one field filled is a step (FORMATS 10), moving
 * to it is none.
 */
export const keyboardOf = (page: Page) => {
  let steps = 0;
  const press = (key: string) => page.keyboard.press(key);
  const reach = async (target: Locator) => {
    await expect(target).toBeVisible();
    for (let presses = 0; presses < 60; presses += 1) {
      if (await isFocused(target)) return;
      await press('Tab');
    }
    throw new Error(`Tab does not reach ${target}`);
  };
  return {
    reach,
    steps: () => steps,
    activate: async (target: Locator, key: 'Enter' | 'Space' = 'Enter') => {
      await reach(target);
      await press(key);
      steps += 1;
    },
    fill: async (field: Locator, text: string) => {
      await reach(field);
      await page.keyboard.type(text);
      steps += 1;
    },
    /** One of a group of radio buttons, by the arrows. */
    choose: async (group: Locator, name: string) => {
      await reach(group.getByRole('radio', { checked: true }));
      const wanted = group.getByRole('radio', { name, exact: true });
      const count = await group.getByRole('radio').count();
      for (let presses = 0; presses < count && !(await wanted.isChecked()); presses += 1)
        await press('ArrowDown');
      await expect(wanted).toBeChecked();
      steps += 1;
    },
  };
};
