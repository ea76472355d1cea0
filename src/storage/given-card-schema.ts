import * as v from 'valibot';
import { ASIDES } from '../domain/card/card.ts';
import { FACTS, MOMENTS } from '../domain/library/ids.ts';
import { CARD_VERSION } from './pack-card.ts';

/** More than any card of ours has: "if they say → I say" rows for each response there is, and some of one's own. */
const MOST_ROWS = 400;

const cue = v.exactOptional(v.literal(true));
const run = v.union([
  v.strictObject({ text: v.string(), cue }),
  v.strictObject({ gap: v.picklist([...FACTS, 'typed']), cue }),
]);

const name = v.variant('kind', [
  v.strictObject({ kind: v.literal('moment'), moment: v.picklist(MOMENTS) }),
  v.strictObject({ kind: v.literal('response'), response: v.string(), says: v.exactOptional(v.string()) }),
  v.strictObject({ kind: v.literal('voicemail') }),
  v.strictObject({ kind: v.literal('aside'), id: v.picklist(ASIDES) }),
]);

const rows = v.pipe(
  v.array(v.strictObject({ name, runs: v.array(run), space: v.exactOptional(v.literal(true)) })),
  v.maxLength(MOST_ROWS),
);
const head = v.union([v.strictObject({ text: v.string() }), v.strictObject({ missing: v.picklist(FACTS) })]);

/** A card that somebody gave, as it is written in a file or a QR code. `v`: the version of what is in it. */
export const givenCardSchema = v.strictObject({
  v: v.literal(CARD_VERSION),
  initials: v.pipe(v.string(), v.maxLength(60)),
  ...{ title: head, number: head, front: rows, back: rows },
});
