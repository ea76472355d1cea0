import * as v from 'valibot';
import { ME_FACTS } from '../domain/library/ids.ts';
import { rowSchema, someOf } from './row-schema.ts';

export const meRowSchema = rowSchema({
  id: v.literal('me'),
  facts: someOf(ME_FACTS),
  recovery: v.exactOptional(v.array(v.string())),
});
