import type { Pattern } from './parse-pattern.ts';

/** What the first word of a pattern can be; `open` ones with any ending. Signs too. */
export type Starts = {
  exact: ReadonlySet<string>;
  open: readonly string[];
  /** It may match no word at all, so that what follows it begins. */
  mayBeEmpty: boolean;
};

export function startsOf(pattern: Pattern): Starts {
  const exact = new Set<string>();
  const open: string[] = [];
  return { exact, open, mayBeEmpty: collect(pattern, exact, open) };
}

/** Collects the first words, and says whether the pattern may be empty. */
function collect(pattern: Pattern, exact: Set<string>, open: string[]): boolean {
  switch (pattern.is) {
    case 'word':
      if (pattern.open) open.push(pattern.word);
      else exact.add(pattern.word);
      return false;
    case 'sign':
      exact.add(pattern.sign);
      return false;
    case 'row':
      return pattern.of.every((part) => collect(part, exact, open));
    case 'choice': {
      for (const word of pattern.words) exact.add(word);
      let mayBeEmpty = false;
      for (const way of pattern.of) mayBeEmpty = collect(way, exact, open) || mayBeEmpty;
      return mayBeEmpty;
    }
    case 'bracket':
      return collect(pattern.inside(), exact, open);
    case 'maybe':
      collect(pattern.of, exact, open);
      return true;
    default:
      return true;
  }
}
