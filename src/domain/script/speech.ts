/** What turning parts into words needs besides the facts: a language, the day, and names for what is missing. */
export type Speech = {
  /** BCP 47, for month and weekday names. */
  locale: string;
  /** The day the words are said, as an ISO date. */
  today: string;
  /** What stands where a fact is missing: "______ (your name)". */
  blank: (fact: string) => string;
  /** Words that are still true on another day, since they stand on paper; where it is left out, "yesterday" is said. */
  days?: 'lasting';
  /** A telephone number in the groups it is said in; where it is left out, numbers stay as they were typed. */
  number?: (typed: string, fact: 'phone' | 'employerPhone') => string;
};
