import { isStop, mendWords } from './mend-words.ts';

/** The facts whose words may be anything ("Will Best" who applied at "Wait & Hold"). */
export type KnownNames = Readonly<Partial<Record<'name' | 'employer' | 'position' | 'contact', string>>>;

const KINDS = { name: '#rare', contact: '#rare', employer: '#rare', position: '#job' } as const;

/** Puts one word for its kind in place of each fact's own words, the longest first. */
export function withoutNames(words: readonly string[], names: KnownNames = {}): string[] {
  const known = (Object.keys(KINDS) as (keyof KnownNames)[])
    .map((fact) => ({ kind: KINDS[fact], own: mendWords(names[fact] ?? '').filter((word) => !isStop(word)) }))
    .filter(({ own }) => own.length > 0)
    .sort((one, other) => other.own.length - one.own.length);
  const kept: string[] = [];
  for (let at = 0; at < words.length; ) {
    const here = known.find(({ own }) => own.every((word, index) => words[at + index] === word));
    kept.push(here?.kind ?? words[at] ?? '');
    at += here?.own.length ?? 1;
  }
  return kept;
}
