import { sheetsFor } from '../../src/domain/card/page-of.ts';
import { CARD_SIZES } from '../../src/domain/card/papers.ts';
import { test } from './fixtures.ts';
import { type Choice, choose, expectPrintedCard } from './printed-card.ts';
import { openCard, practiseOnce, writeScript } from './steps.ts';

const SIDES = ['one', 'two'] as const;
const WORDS = ['full', 'cues', 'stage', 'both'] as const;

/** Each size on its own paper and on each sheet, on one side and on both, turned over either edge. */
const EVERY: Choice[] = CARD_SIZES.flatMap((paper) => [
  ...SIDES.map((sides): Choice => ({ paper, on: 'own', sides })),
  ...sheetsFor(paper).flatMap((on): Choice[] => [
    { paper, on, sides: 'one' },
    { paper, on, sides: 'two', flip: 'long' },
    { paper, on, sides: 'two', flip: 'short' },
  ]),
]);

/** How a card lies on a page does not depend on its words: each size and each number of sides. */
const SOME = EVERY.filter(
  ({ paper, on, sides, flip }) =>
    on === 'own' || (on === sheetsFor(paper as 'a7')[0] && (flip ?? sides) === 'long'),
);

for (const words of WORDS)
  test(`every size prints as it is seen, on one side and on both: ${words}`, async ({ page }) => {
    test.setTimeout(180_000);
    const script = await writeScript(page);
    if (words === 'stage') await practiseOnce(page);
    await openCard(page, script);
    await choose(page, { paper: 'a4', words });
    await expectPrintedCard(page, { paper: 'a4' }, `a4 ${words}`);
    for (const choice of words === 'full' ? EVERY : SOME) {
      await choose(page, choice);
      await expectPrintedCard(page, choice, `${JSON.stringify(choice)} ${words}`);
    }
  });
