import type { Path, Problem } from './finding.ts';
import type { Rule } from './finding-sentence.ts';

/** A problem about what stands at `path`. */
export const problem = (rule: Rule, path: Path, values: Problem['values'] = {}): Problem => ({
  rule,
  path,
  values,
});

/** A problem about the name of what stands at `path`. */
export const keyProblem = (rule: Rule, path: Path, values: Problem['values'] = {}): Problem => ({
  rule,
  path,
  values,
  onKey: true,
});

/** A problem about what stands `at` units inside the text at `path`. */
export const textProblem = (rule: Rule, path: Path, at: number, values: Problem['values'] = {}): Problem => ({
  rule,
  path,
  values,
  at,
});
