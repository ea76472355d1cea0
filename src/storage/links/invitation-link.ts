import * as v from 'valibot';
import { MOMENTS } from '../../domain/library/ids.ts';
import { scenarioSchema } from '../../domain/library/schemas.ts';
import type { Invitation } from '../../domain/partner/invitation.ts';
import type { LinkTrouble } from '../../domain/partner/link-trouble.ts';
import { prepareScenario } from '../../domain/rehearsal/prepare-scenario.ts';
import { anyFacts, rowHeader, someOf } from '../row-schema.ts';
import { packFragment } from './pack-fragment.ts';
import { unpackFragment } from './unpack-fragment.ts';

/** As for files (FORMATS 8); the reader of files is not loaded for a link. */
const MOST_TURNS = 2_000;

const name = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));

/** So many lines and answers a draft has at most, by far. */
const MOST_WORDS = 500;

const says = v.pipe(v.string(), v.maxLength(5_000));
const words = v.union([
  v.strictObject({ moment: v.picklist(MOMENTS), says }),
  v.strictObject({ response: name, says }),
]);

const invitationSchema = v.strictObject({
  callback: v.literal('invitation'),
  key: rowHeader.id,
  language: name,
  call: v.union([
    v.strictObject({ id: name, hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{1,64}$/)) }),
    v.strictObject({ file: scenarioSchema }),
  ]),
  facts: anyFacts,
  words: v.exactOptional(v.pipe(v.array(words), v.maxLength(MOST_WORDS))),
  lines: v.exactOptional(someOf(MOMENTS)),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31)),
});

/** The end of the link that a partner opens; undefined where there is too much in it for any link. */
export const writeInvitation = (invitation: Invitation): Promise<string | undefined> =>
  packFragment({ callback: 'invitation', ...invitation });

/** Reads what a partner was sent. Nothing unknown comes through, and a call of somebody's own can be played. */
export async function readInvitation(
  text: string,
): Promise<{ invitation: Invitation } | { trouble: LinkTrouble }> {
  const unpacked = await unpackFragment(text);
  if ('trouble' in unpacked) return unpacked;
  const read = v.safeParse(invitationSchema, unpacked.value, { abortEarly: true });
  if (!read.success) return { trouble: 'damaged' };
  const { callback: _ours, ...invitation } = read.output;
  const isSound = !('file' in invitation.call) || canBePlayed(invitation.call.file);
  return isSound ? { invitation } : { trouble: 'damaged' };
}

/** The checker stands where calls are written; here it is enough that every link leads somewhere. */
function canBePlayed(file: v.InferOutput<typeof scenarioSchema>): boolean {
  if (Object.keys(file.turns).length > MOST_TURNS) return false;
  try {
    prepareScenario(file, []);
    return true;
  } catch {
    return false;
  }
}
