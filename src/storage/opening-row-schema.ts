import * as v from 'valibot';
import { OPENING_FACTS, RESEARCH } from '../domain/library/ids.ts';
import { AD_SAYS, INSTEAD_OF_CALL, INTERESTS, PLACES, VIAS } from '../domain/openings/opening.ts';
import { rowSchema, someOf } from './row-schema.ts';

export const openingRowSchema = rowSchema({
  facts: someOf([...OPENING_FACTS, 'strength', 'availability']),
  adSays: v.picklist(AD_SAYS),
  via: v.picklist(VIAS),
  place: v.picklist(PLACES),
  interest: v.picklist(INTERESTS),
  noCalls: v.boolean(),
  insteadOfCall: v.exactOptional(v.picklist(INSTEAD_OF_CALL)),
  country: v.exactOptional(v.string()),
  notes: v.string(),
  research: v.exactOptional(someOf(RESEARCH)),
});
