import type { Rule, Severity } from './finding-sentence.ts';

/** Where in a file's value something stands: `['turns', 'pickup', 'says', 0]`. */
export type Path = readonly (string | number)[];

/**
 * What a check found, before it is known where in the file it stands. `onKey`: it is about the name, not the value;
 * `at`: how far inside the text at `path`, in UTF-16 units.
 */
export type Problem = {
  rule: Rule;
  path: Path;
  values: Readonly<Record<string, string>>;
  onKey?: true;
  at?: number;
};

/** Lines and columns count from 1, columns in UTF-16 units. */
export type Place = { line: number; column: number };

/** One thing the checker says about a file (FORMATS 8). Only an error fails a build. */
export type Finding = Place & { file: string; rule: Rule; severity: Severity; message: string };
