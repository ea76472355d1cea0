import * as v from 'valibot';
import { ME_FACTS } from '../domain/library/ids.ts';
import { rowSchema, someFacts } from './row-schema.ts';

export const meRowSchema = rowSchema({ id: v.literal('me'), facts: someFacts(ME_FACTS) });
