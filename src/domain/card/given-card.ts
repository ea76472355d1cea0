import type { Card, CardRow, Headline, Run } from './card.ts';

/** A row without its key and without the names of the facts in it: only what is printed. */
export type GivenRow = { name: CardRow['name']; runs: Run[]; space?: true };

/** A card as it is given to somebody who prints it: its text, without the rows that are alike on every card. */
export type GivenCard = {
  initials: string;
  title: Headline;
  number: Headline;
  front: GivenRow[];
  back: GivenRow[];
};

/** What of a card is given away. */
export const givenCardOf = ({ initials, title, number, front, back }: Card): GivenCard => ({
  ...{ initials, title, number },
  front: given(front),
  back: given(back),
});

const given = (rows: readonly CardRow[]): GivenRow[] =>
  rows
    .filter(({ name }) => name.kind !== 'always' && name.kind !== 'log')
    .map(({ name, runs, space }) => ({ name, runs: bare(runs), ...(space ? { space } : {}) }));

/** Neighbours that were apart only because one of them is a fact are one run. */
function bare(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    const cue = run.cue ? { cue: run.cue } : {};
    if ('gap' in run) all.push({ gap: run.gap, ...cue });
    else if (last && 'text' in last && last.cue === run.cue)
      all[all.length - 1] = { text: last.text + run.text, ...cue };
    else all.push({ text: run.text, ...cue });
  }
  return all;
}
