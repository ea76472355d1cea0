import type { FactName } from '../library/ids.ts';
import type { Aside, Card, CardRow, Run } from './card.ts';
import { cardOf } from './card-of.ts';
import type { Printed } from './printed.ts';
import { rowOf, spaced } from './row-of.ts';
import { APART } from './runs-of.ts';

/** What is looked up, on the side where it is looked for (domain.md F). */
const FRONT: [Aside, FactName[]][] = [
  ['person', ['contact', 'sayContact']],
  ['job', ['position', 'appliedOn', 'reference']],
];
const TIMES: [Aside, FactName[]][] = [['times', ['availability', 'availability']]];
const ASKED: [Aside, FactName[]][] = [
  ['pay', ['pay']],
  ['start', ['startOn']],
  ['spelling', ['name']],
];

/** A card for a pen: the words of a plain script, and a line to write on for each fact. */
export function blankCardOf(printed: Omit<Printed, 'facts' | 'stuck' | 'words'>): Card {
  const card = cardOf({ ...printed, facts: {}, stuck: [], words: 'full', asides: false });
  if (!printed.asides) return card;
  const isLast = ({ name }: CardRow) => name.kind === 'always' || name.kind === 'log';
  const within = (rows: readonly CardRow[], before: readonly CardRow[], after: readonly CardRow[]) => [
    ...before,
    ...rows.filter((row) => !isLast(row)),
    ...after,
    ...rows.filter(isLast),
  ];
  return {
    ...card,
    front: within(card.front, FRONT.map(ruled), TIMES.map(ruled)),
    back: within(card.back, [], spaced(ASKED.map(ruled))),
  };
}

const ruled = ([aside, facts]: [Aside, FactName[]]): CardRow =>
  rowOf(
    { kind: 'aside', id: aside },
    facts.flatMap((gap, at): Run[] => (at > 0 ? [{ text: APART }, { gap }] : [{ gap }])),
  );
