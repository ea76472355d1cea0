import * as v from 'valibot';
import { CHANNELS, GOALS, STYLES } from '../domain/library/ids.ts';
import { rowSchema } from './row-schema.ts';

export const templateRowSchema = rowSchema({
  yaml: v.string(),
  title: v.string(),
  goal: v.picklist(GOALS),
  channel: v.picklist(CHANNELS),
  style: v.picklist(STYLES),
  errors: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
