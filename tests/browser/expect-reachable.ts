import { expect, type Page } from '@playwright/test';

/**
 * What a finger hits on the page and is too small for it: under 44 px (DESIGN 7), unless it is 24 px and the 44 px
 * around its middle are its own (WCAG 2.2, 2.5.8, with our own number). A link inside a sentence is let off.
 */
const tooSmall = (): string[] => {
  const TARGET = 44;
  const SMALLEST = 24;
  const inSentence = (element: Element) =>
    getComputedStyle(element).display === 'inline' &&
    [...(element.parentElement?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
  };
  const modal = document.querySelector('dialog[open]') ?? document;
  // what a finger hits for a radio button or a box to tick is its label
  const targets = [
    ...modal.querySelectorAll('a[href], button, summary, select, input, textarea, label:is(.file)'),
  ]
    .map((element) => (element.matches('[type=radio], [type=checkbox]') ? element.closest('label') : element))
    .filter((element) => element !== null)
    .filter((element) => isSeen(element) && !element.closest('[inert]') && !element.matches('.skip'))
    .filter((element) => !inSentence(element))
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  const roomy = ({ element, box }: (typeof targets)[number]) => {
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const [halfWidth, halfHeight] = [box.width, box.height].map((side) => Math.max(side, TARGET) / 2 - 0.5);
    return targets.every(
      ({ element: other, box: there }) =>
        other === element ||
        other.contains(element) ||
        element.contains(other) ||
        there.right <= x - (halfWidth ?? 0) ||
        there.left >= x + (halfWidth ?? 0) ||
        there.bottom <= y - (halfHeight ?? 0) ||
        there.top >= y + (halfHeight ?? 0),
    );
  };
  return targets
    .filter(({ box }) => box.width < TARGET - 0.5 || box.height < TARGET - 0.5)
    .filter((target) => target.box.width < SMALLEST || target.box.height < SMALLEST || !roomy(target))
    .map(
      ({ element, box }) =>
        `${element.tagName.toLowerCase()} “${element.textContent?.trim().slice(0, 30)}” ${Math.round(box.width)} × ${Math.round(box.height)} px`,
    );
};

/** Everything that can be tapped is large enough for a finger. */
export const expectReachable = async (page: Page, where = page.url()): Promise<void> => {
  expect(await page.evaluate(tooSmall), where).toEqual([]);
};
