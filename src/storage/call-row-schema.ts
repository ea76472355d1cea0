import * as v from 'valibot';
import { HAPPENED, LIKELY, REACHED } from '../domain/calls/logged-call.ts';
import { CHANNELS, ENDS, WORRIES } from '../domain/library/ids.ts';
import { isoDate, rowSchema, someGains } from './row-schema.ts';

export const callRowSchema = rowSchema({
  openingId: v.string(),
  on: isoDate,
  channel: v.picklist(CHANNELS),
  reached: v.picklist(REACHED),
  asked: v.exactOptional(v.literal(true)),
  outcome: v.exactOptional(v.picklist(ENDS)),
  gains: v.exactOptional(someGains),
  who: v.exactOptional(v.string()),
  said: v.exactOptional(v.array(v.string())),
  inWords: v.exactOptional(v.array(v.strictObject({ response: v.string(), says: v.string() }))),
  feared: v.exactOptional(
    v.strictObject({
      worry: v.picklist(WORRIES),
      likely: v.picklist(LIKELY),
      happened: v.exactOptional(v.picklist(HAPPENED)),
    }),
  ),
  seconds: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  notes: v.exactOptional(v.string()),
  next: v.exactOptional(isoDate),
});
