import * as v from 'valibot';
import { FACTS, OUTCOMES } from '../domain/library/ids.ts';
import { STAGES, SURPRISES } from '../domain/rehearsal/rehearsal.ts';
import { anyFacts, rowSchema, someGains } from './row-schema.ts';

const number = v.pipe(v.number(), v.finite());
const yes = v.exactOptional(v.literal(true));
const tried = v.exactOptional(
  v.array(v.strictObject({ move: v.string(), text: v.exactOptional(v.string()) })),
);

const here = { blank: yes, peeked: yes, tried };

const reply = {
  move: v.string(),
  text: v.exactOptional(v.string()),
  by: v.exactOptional(v.picklist(['typed', 'recognised'])),
  lineId: v.exactOptional(v.string()),
  stage: v.picklist(STAGES),
  ...here,
  stumbled: yes,
  take: v.exactOptional(
    v.strictObject({
      turnEnded: v.exactOptional(number),
      speech: v.array(v.strictObject({ start: number, end: number })),
    }),
  ),
};

const transcriptTurn = v.strictObject({
  turn: v.string(),
  who: v.exactOptional(v.string()),
  response: v.exactOptional(v.string()),
  says: v.string(),
  gains: v.exactOptional(someGains),
  reply: v.exactOptional(
    v.strictObject({
      ...reply,
      judgement: v.picklist(['good', 'poor', 'otherwise', 'lost']),
      note: v.exactOptional(v.string()),
    }),
  ),
});

export const rehearsalRowSchema = rowSchema({
  scriptId: v.string(),
  startedAt: v.exactOptional(number),
  scenario: v.strictObject({ id: v.string(), hash: v.string() }),
  facts: anyFacts,
  options: v.strictObject({
    seed: number,
    surprises: v.picklist(SURPRISES),
    patience: v.exactOptional(number),
  }),
  heard: v.exactOptional(
    v.array(v.strictObject({ response: v.string(), says: v.string(), after: v.exactOptional(v.string()) })),
  ),
  replies: v.array(v.strictObject(reply)),
  transcript: v.array(transcriptTurn),
  outcome: v.exactOptional(v.picklist(OUTCOMES)),
  here: v.exactOptional(v.strictObject(here)),
  mirror: yes,
  partner: v.exactOptional(
    v.strictObject({
      without: v.exactOptional(v.array(v.picklist(FACTS))),
      shown: v.exactOptional(v.array(v.strictObject({ id: v.string(), says: v.string() }))),
      keep: v.exactOptional(v.string()),
      change: v.exactOptional(v.string()),
    }),
  ),
  felt: v.exactOptional(
    v.strictObject({ comfortable: v.exactOptional(v.boolean()), natural: v.exactOptional(v.boolean()) }),
  ),
});
