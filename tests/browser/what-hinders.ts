import type { Page } from '@playwright/test';

// What these functions find is told as a list of the elements, so that a failing test names them. They run in the page.

/**
 * Text that is cut off: its box hides what goes over its edge. Fields scroll, a printed page is a picture of paper, and a
 * turn on the map shows how it begins: the list has all of it.
 */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, header *, dialog[open] *')]
      .filter(
        (element) =>
          element.checkVisibility() && !element.closest('.papers, .call-map, .unseen, textarea, svg'),
      )
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const isCut = (how: string, inside: number, seen: number) =>
          ['hidden', 'clip'].includes(how) && inside > seen + 1;
        return (
          isCut(overflowY, element.scrollHeight, element.clientHeight) ||
          isCut(overflowX, element.scrollWidth, element.clientWidth)
        );
      })
      .filter((element) => element.clientHeight > 1 && element.innerText.trim() !== '')
      .map((element) => `${element.tagName}.${element.className} “${element.innerText.trim().slice(0, 40)}”`),
  );

/** What can be used and has neither an edge nor a line under it, so that its colour alone would tell it. */
export const edgeless = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, textarea, input, main a[href], summary')]
      .filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.papers'),
      )
      .filter(
        (element) =>
          !element.matches(':disabled, .skip, .file-input, [type=radio], [type=checkbox], summary'),
      )
      .filter((element) => {
        // of a list the rule between its items is the edge
        const { parentElement } = element;
        const boxes = parentElement?.matches('li') ? [element, parentElement] : [element];
        const hasEdge = boxes.some((box) => {
          const style = getComputedStyle(box);
          return (['Top', 'Right', 'Bottom', 'Left'] as const).some(
            (side) =>
              style[`border${side}Style`] !== 'none' && Number.parseFloat(style[`border${side}Width`]) >= 1,
          );
        });
        const isUnderlined = [element, ...element.querySelectorAll('*')].some((each) =>
          getComputedStyle(each).textDecorationLine.includes('underline'),
        );
        return !hasEdge && !isUnderlined;
      })
      .map(
        (element) => `${element.tagName}.${element.className} “${element.textContent?.trim().slice(0, 30)}”`,
      ),
  );

/** What would still move for somebody who asked for no motion: longer than one frame. */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const longest = (times: string) =>
      Math.max(...times.split(',').map((time) => Number.parseFloat(time) * (time.includes('ms') ? 1 : 1000)));
    return [...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        return (
          longest(transitionDuration) > 17 || (animationName !== 'none' && longest(animationDuration) > 17)
        );
      })
      .map((element) => `${element.tagName}.${element.className}`);
  });

/** What a screen reader goes by: one first heading, no level left out, one main part, a title that names the page. */
export const misplaced = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => Number(heading.tagName.slice(1)));
    const skipped = levels.flatMap((level, at) =>
      level - (levels[at - 1] ?? 0) > 1 ? [`a heading of level ${level} after ${levels[at - 1] ?? 0}`] : [],
    );
    const count = (what: string) => document.querySelectorAll(what).length;
    return [
      ...skipped,
      ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one first heading']),
      ...(count('main') === 1 && count('header.head') === 1 ? [] : ['not one head and one main part']),
      ...(/\S · Callback$/.test(document.title) ? [] : [`the title is “${document.title}”`]),
    ];
  });

/** The spacing that WCAG 1.4.12 asks a page to bear. By the page's own policy it cannot come as a style element. */
export const spaceOut = (page: Page, on: boolean): Promise<void> =>
  page.evaluate((spaced) => {
    const sheet = new CSSStyleSheet();
    if (spaced)
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      );
    document.adoptedStyleSheets = [sheet];
  }, on);
