import * as v from 'valibot';
import type { Problem } from '../finding.ts';
import { issueProblem } from './issue-problem.ts';

/** After so many nothing more is learned. */
const MOST_ISSUES = 200;

/** The value as its schema reads it, defaults filled in, or what keeps it from being one. */
export function validateValue<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
): { output: v.InferOutput<S> } | { problems: Problem[] } {
  const result = v.safeParse(schema, value);
  if (result.success) return { output: result.output };
  const problems = new Map<string, Problem>();
  for (const each of result.issues.slice(0, MOST_ISSUES).map(issueProblem))
    problems.set(JSON.stringify([each.rule, each.path, each.values]), each);
  return { problems: [...problems.values()] };
}
