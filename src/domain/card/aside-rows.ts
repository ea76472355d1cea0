import type { FactName } from '../library/ids.ts';
import type { FactPart } from '../library/parts.ts';
import { fillParts, isKnown } from '../script/fill.ts';
import type { Aside, CardRow, Headline, Run } from './card.ts';
import type { Printed } from './printed.ts';
import { rowOf } from './row-of.ts';
import { APART } from './runs-of.ts';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const lettersOf = (text: string) => [...graphemes.segment(text)].map(({ segment }) => segment);

/** Letters of a head that stands on one line of most cards, and leaves the smallest its room. */
const MOST = { employer: 60, number: 30 };

/** A head as it is, or cut short; what it stands for in full is then a row. */
export function shortHead(head: Headline, id: 'employer' | 'number'): { head: Headline; row?: CardRow } {
  if ('missing' in head || lettersOf(head.text).length <= MOST[id]) return { head };
  const start = lettersOf(head.text.replace(/\s+/g, ' ')).slice(0, MOST[id] - 1);
  return {
    head: { text: `${start.join('')}…` },
    row: rowOf({ kind: 'aside', id }, [{ text: head.text }]),
  };
}

/** Before the call's own rows: the job, when one applied and the reference. */
export const jobRows = (printed: Printed): CardRow[] =>
  factRow(
    'job',
    [{ fact: 'position' }, { fact: 'appliedOn', filter: 'when' }, { fact: 'reference' }],
    printed,
  );

/** After them: the times when one can come. */
export const timeRows = (printed: Printed): CardRow[] =>
  factRow('times', [{ fact: 'availability' }], printed);

/** What they may ask: the pay, if it is ticked, when one can start, and how one's name is written. */
export function askedRows(printed: Printed): CardRow[] {
  const { facts, ticked } = printed;
  const pay = ticked?.has('pay') ? factRow('pay', [{ fact: 'pay' }], printed) : [];
  const start = factRow('start', [{ fact: 'startOn', filter: 'when' }], printed);
  if (!isKnown(facts, 'name')) return [...pay, ...start];
  return [...pay, ...start, rowOf({ kind: 'aside', id: 'spelling' }, [{ text: spelt(facts.name ?? '') }])];
}

/** "A-N-A  L-E-E", to be read letter by letter. */
const spelt = (name: string) =>
  name
    .trim()
    .split(/\s+/)
    .map((word) => lettersOf(word).join('-').toUpperCase())
    .join(' \u2003');

/** The known ones of these facts in one row, a dot between them. */
function factRow(id: Aside, parts: readonly FactPart[], { facts, speech }: Printed): CardRow[] {
  const known = parts.filter(({ fact }: { fact: FactName }) => isKnown(facts, fact));
  const runs = known.flatMap((part, at): Run[] => [
    ...(at > 0 ? [{ text: APART }] : []),
    { text: fillParts([part], facts, speech).trim(), fact: part.fact },
  ]);
  return runs.length > 0 ? [rowOf({ kind: 'aside', id }, runs)] : [];
}
