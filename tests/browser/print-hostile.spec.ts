import { sheetsFor } from '../../src/domain/card/page-of.ts';
import { CARD_SIZES } from '../../src/domain/card/papers.ts';
import { topicOf } from '../../src/domain/card/private-topic.ts';
import type { Script } from '../../src/domain/script/script.ts';
import { expect, test } from './fixtures.ts';
import { hostileScript } from './hostile-scripts.ts';
import { type Choice, choose, expectPrintedCard, type ShownCell, type ShownRow } from './printed-card.ts';
import { openCard, writeScript } from './steps.ts';
import { storeRows } from './store-rows.ts';

/** Two hundred scripts in the long run, a sample of them in each. */
const ALL = process.env['CALLBACK_LONG'] ? 200 : 20;
const EACH = 5;

const choiceFor = ({ pick }: ReturnType<typeof hostileScript>): Choice => {
  const paper = pick(['a4', ...CARD_SIZES] as const);
  const words = pick(['full', 'full', 'cues', 'both'] as const);
  if (paper === 'a4') return { paper, words };
  const on = pick(['own', ...sheetsFor(paper)] as const);
  const sides = pick(['one', 'two'] as const);
  return {
    paper,
    words,
    on,
    sides,
    ...(on !== 'own' && sides === 'two' ? { flip: pick(['long', 'short']) } : {}),
  };
};

/** The rows as one reads them: the first card, its back, the next. */
const inOrder = (shown: readonly ShownCell[][]): ShownRow[] => {
  const placeOf = (name: string) => Number(/\d+/.exec(name)?.[0]) * 2 + (name.startsWith('Back') ? 1 : 0);
  return shown
    .flat()
    .flatMap((cell) => cell ?? [])
    .sort((one, other) => placeOf(one.name) - placeOf(other.name))
    .flatMap(({ rows }) => rows);
};

const letters = (text: string) => text.replaceAll(/\s/g, '');

/** Each answer stands on the card whole, however many sides it is on; the private ones do not. */
const expectWhole = ({ answers }: Pick<Script, 'answers'>, rows: readonly ShownRow[], about: string) => {
  for (const answer of answers) {
    const [part, ...more] = answer.parts;
    if (!part || more.length > 0 || !('text' in part) || part.text.includes('__')) continue;
    const words = rows.filter(({ key }) => key === `response:${answer.response}`).map((row) => row.words);
    const said = topicOf(answer) === undefined ? part.text : '';
    expect(letters(words.join('')), `${about} ${answer.response}`).toBe(letters(said));
  }
};

for (let first = 0; first < ALL; first += EACH)
  test(`nothing is lost or clipped of scripts ${first} to ${first + EACH - 1} that nobody was careful with`, async ({
    page,
  }) => {
    // a machine that does other things meanwhile takes a minute for each
    test.setTimeout(EACH * 60_000);
    await writeScript(page);
    const scripts = Array.from({ length: EACH }, (_, at) =>
      hostileScript((first + at) * (ALL === 200 ? 1 : 10)),
    );
    await storeRows(page, {
      me: scripts.slice(0, 1).map(({ me }) => me),
      openings: scripts.map(({ opening }) => opening),
      scripts: scripts.map(({ script }) => script),
    });
    for (const each of scripts) {
      await openCard(page, each.id);
      const choice = choiceFor(each);
      await choose(page, choice);
      await page.getByText('More choices').click();
      await page.getByLabel('If they say').selectOption('all');
      const shown = await expectPrintedCard(page, choice, `${each.id} ${JSON.stringify(choice)}`);
      if (choice.words === 'full') expectWhole(each.script, inOrder(shown), each.id);
    }
  });
