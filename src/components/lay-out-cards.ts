import type { Card } from '../domain/card/card.ts';
import type { Breaks } from '../domain/card/cut-row.ts';
import { layOutCard } from '../domain/card/lay-out-card.ts';
import type { Layout } from '../domain/card/layout.ts';
import { PAPERS, type PaperId } from '../domain/card/papers.ts';
import { breaksAt, heightsIn, setIn, type ToMeasure, toMeasure } from './measure-card.ts';

/** How a card is laid out, and where the rows break that stand on more than one side, by their keys. */
export type Laid = { sides: Layout; breaks: Readonly<Record<string, Breaks>> };

/**
 * Lays out cards by the heights that their rows really have in this font; `elements` hold for each card every row, to be
 * measured. All of them are measured together at each try: to lay out a page again and again takes longest.
 */
export function layOutCards(
  cards: readonly Pick<Card, 'front' | 'back'>[],
  paper: PaperId,
  elements: readonly HTMLElement[],
): Laid[] {
  const all = cards.map((card, at) => begin(card, paper, elements[at]));
  for (let asked = all.flatMap(asking); asked.length > 0; asked = all.flatMap(asking)) {
    for (const { measured, sizes } of asked) setIn(measured, sizes);
    const heights = asked.map(({ measured, sizes }) => heightsIn(measured, sizes));
    asked.forEach(({ going }, at) => {
      going.now = going.steps.next(heights[at] ?? {});
    });
  }
  return all.map(laidOut);
}

type Steps = ReturnType<typeof layOutCard>;
type Going = { steps: Steps; now: ReturnType<Steps['next']>; measured: ToMeasure | undefined };

function begin(card: Pick<Card, 'front' | 'back'>, paper: PaperId, element: HTMLElement | undefined): Going {
  const steps = layOutCard({ card, paper: PAPERS[paper] });
  return { steps, now: steps.next(), measured: element && toMeasure(element, PAPERS[paper].width) };
}

const asking = (going: Going) =>
  going.now.done || !going.measured ? [] : [{ going, measured: going.measured, sizes: going.now.value }];

function laidOut({ now, measured }: Going): Laid {
  if (!now.done || !measured) return { sides: [], breaks: {} };
  const breaks = now.value.flatMap(({ rows, pt }) =>
    rows
      .filter(({ lines }) => lines !== undefined)
      .map(({ key }) => [key, breaksAt(measured, pt, key)] as const),
  );
  return { sides: now.value, breaks: Object.fromEntries(breaks) };
}
