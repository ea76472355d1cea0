import * as v from 'valibot';
import { CHANNELS, type Channel, FACTS, GOALS, MOMENTS, STYLES } from '../domain/library/ids.ts';
import { FILTERS } from '../domain/library/parts.ts';
import { MARKS } from '../domain/script/marks/mark.ts';
import { rowSchema } from './row-schema.ts';

const shown = {
  cue: v.exactOptional(v.literal(true)),
  group: v.exactOptional(v.pipe(v.number(), v.finite())),
};

const parts = v.array(
  v.union([
    v.strictObject({ text: v.string(), ...shown }),
    v.strictObject({ fact: v.picklist(FACTS), filter: v.exactOptional(v.picklist(FILTERS)), ...shown }),
  ]),
);

const draft = v.strictObject({
  style: v.picklist(STYLES),
  subject: v.exactOptional(parts),
  lines: v.array(
    v.strictObject({
      id: v.string(),
      moment: v.picklist(MOMENTS),
      parts,
      onlyIf: v.exactOptional(v.string()),
      out: v.exactOptional(v.literal(true)),
      note: v.exactOptional(v.string()),
      own: v.exactOptional(parts),
      unmarked: v.exactOptional(v.array(v.picklist(MARKS))),
    }),
  ),
  bring: v.exactOptional(v.array(v.string())),
  unmarked: v.exactOptional(v.array(v.picklist(MARKS))),
});

const words = {
  channels: v.strictObject(
    Object.fromEntries(CHANNELS.map((channel) => [channel, v.exactOptional(draft)])) as Record<
      Channel,
      v.ExactOptionalSchema<typeof draft, undefined>
    >,
  ),
  answers: v.array(
    v.strictObject({
      id: v.string(),
      response: v.string(),
      parts,
      says: v.exactOptional(v.string()),
      unmarked: v.exactOptional(v.array(v.picklist(MARKS))),
      private: v.exactOptional(v.literal(true)),
    }),
  ),
};

export const scriptRowSchema = rowSchema({
  openingId: v.string(),
  goal: v.picklist(GOALS),
  ...words,
  versions: v.exactOptional(v.array(v.strictObject({ at: v.number(), ...words }))),
  comments: v.exactOptional(
    v.array(
      v.strictObject({
        id: v.string(),
        lineId: v.string(),
        read: v.string(),
        good: v.exactOptional(v.literal(true)),
        text: v.exactOptional(v.string()),
        instead: v.exactOptional(v.string()),
        done: v.exactOptional(v.picklist(['taken', 'left'])),
      }),
    ),
  ),
});
