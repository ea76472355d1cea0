import * as v from 'valibot';
import { GOALS } from '../domain/library/ids.ts';
import { rowSchema } from './row-schema.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const scenarioRowSchema = rowSchema({
  yaml: v.string(),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
  scenarioId: v.string(),
  title: v.string(),
  goal: v.picklist([...GOALS, 'any']),
  channel: v.picklist(['call', 'visit']),
  difficulty: count,
  by: v.exactOptional(v.string()),
  errors: count,
  pack: v.exactOptional(v.string()),
});
