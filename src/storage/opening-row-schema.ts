import * as v from 'valibot';
import { OPENING_FACTS, RESEARCH, WORRIES } from '../domain/library/ids.ts';
import { LIKELY } from '../domain/openings/calling.ts';
import { AD_SAYS, INSTEAD_OF_CALL, INTERESTS, PLACES, VIAS } from '../domain/openings/opening.ts';
import { isoDate, rowSchema, someOf } from './row-schema.ts';

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
  calling: v.exactOptional(
    v.strictObject({
      since: v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(0))),
      seconds: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
      notes: v.exactOptional(v.string()),
      worry: v.exactOptional(v.picklist(WORRIES)),
      likely: v.exactOptional(v.picklist(LIKELY)),
    }),
  ),
  putAway: v.exactOptional(isoDate),
});
