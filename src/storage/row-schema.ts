import * as v from 'valibot';
import { FACTS, GAINS } from '../domain/library/ids.ts';
import { dayNumber } from '../domain/script/iso-date.ts';

export const rowHeader = {
  /** It stands in a URL. */
  id: v.pipe(v.string(), v.regex(/^[a-zA-Z0-9][a-zA-Z0-9-]{0,63}$/)),
  v: v.literal(1),
  changedAt: v.pipe(v.number(), v.finite(), v.minValue(0)),
} as const;

/** The schema of a row. A field it does not know makes the row unreadable: reading past it would lose it. */
export const rowSchema = <const E extends v.ObjectEntries>(entries: E) =>
  v.strictObject({ ...rowHeader, ...entries });

export const isoDate = v.pipe(
  v.string(),
  v.check((value) => dayNumber(value) !== undefined),
);

/** Some of these names, each with a string. */
export const someOf = <const Names extends readonly string[]>(names: Names) =>
  v.strictObject(
    Object.fromEntries(names.map((name) => [name, v.exactOptional(v.string())])) as Record<
      Names[number],
      v.ExactOptionalSchema<v.StringSchema<undefined>, undefined>
    >,
  );

export const anyFacts = someOf(FACTS);

/** Some of what a caller can come away with, each in words. */
export const someGains = someOf(GAINS);
