import * as v from 'valibot';
import { PARTNER_NOTES } from '../../domain/library/schemas.ts';
import type { PartnerResult } from '../../domain/partner/invitation.ts';
import { MOST_COMMENT } from '../../domain/partner/line-comment.ts';
import type { LinkTrouble } from '../../domain/partner/link-trouble.ts';
import { MOST_NOTES } from '../../domain/partner/read-notes.ts';
import { rowHeader } from '../row-schema.ts';
import { packFragment } from './pack-fragment.ts';
import { unpackFragment } from './unpack-fragment.ts';

/** As many as an invitation can have lines and answers. */
const MOST_COMMENTS = 500;

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const note = v.exactOptional(
  v.union([
    v.strictObject({ pick: whole(PARTNER_NOTES - 1) }),
    v.strictObject({ text: v.pipe(v.string(), v.maxLength(2_000)) }),
  ]),
);

const short = v.exactOptional(v.pipe(v.string(), v.maxLength(MOST_COMMENT)));
const comment = v.union([
  v.strictObject({ at: whole(MOST_COMMENTS), good: v.literal(true) }),
  v.strictObject({ at: whole(MOST_COMMENTS), text: short, instead: short }),
]);

const resultSchema = v.strictObject({
  callback: v.literal('result'),
  key: rowHeader.id,
  notes: v.pipe(v.array(whole(10_000)), v.maxLength(MOST_NOTES)),
  keep: note,
  change: note,
  comments: v.exactOptional(v.pipe(v.array(comment), v.maxLength(MOST_COMMENTS))),
});

/** The end of the link that brings a result back; undefined where there is too much in it for any link. */
export const writeResult = (result: PartnerResult): Promise<string | undefined> =>
  packFragment({ callback: 'result', ...result });

/** Reads what came back from a partner. Whether its notes fit the call is not known yet. */
export async function readResult(
  text: string,
): Promise<{ result: PartnerResult } | { trouble: LinkTrouble }> {
  const unpacked = await unpackFragment(text);
  if ('trouble' in unpacked) return unpacked;
  const read = v.safeParse(resultSchema, unpacked.value, { abortEarly: true });
  if (!read.success) return { trouble: 'damaged' };
  const { callback: _ours, ...result } = read.output;
  return { result };
}
