import type { Base } from '../content/base.ts';
import { sayAs, spoken } from '../words/say.ts';

const inWords = (base: Base): Base => ({
  ...base,
  goals: base.goals.map((goal) => ({
    ...goal,
    title: sayAs(goal.title),
    about: sayAs(goal.about),
    helps: sayAs(goal.helps),
  })),
  moments: base.moments.map(({ card, direction, ...moment }) => ({
    ...moment,
    label: sayAs(moment.label),
    ...(card === undefined ? {} : { card: sayAs(card) }),
    ...(direction === undefined ? {} : { direction: sayAs(direction) }),
  })),
  worries: base.worries.map((worry) => ({
    ...worry,
    title: sayAs(worry.title),
    says: worry.says.map(sayAs),
  })),
  always: base.always.map((row) => ({ ...row, label: sayAs(row.label) })),
});

let kept: { base: Base; language: string; said: Base } | undefined;

/** A base with its headings in the language of the interface. What is said on the phone stays as it is. */
export function saidBase(base: Base): Base {
  if (spoken() === 'en') return base;
  if (kept?.base !== base || kept.language !== spoken())
    kept = { base, language: spoken(), said: inWords(base) };
  return kept.said;
}
