import * as v from 'valibot';
import { REACHED } from '../domain/calls/logged-call.ts';
import { CHANNELS, ENDS } from '../domain/library/ids.ts';
import { dayNumber } from '../domain/script/iso-date.ts';
import { rowSchema, someGains } from './row-schema.ts';

const isoDate = v.pipe(
  v.string(),
  v.check((value) => dayNumber(value) !== undefined),
);

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
  notes: v.exactOptional(v.string()),
  next: v.exactOptional(isoDate),
});
