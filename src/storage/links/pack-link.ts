import * as v from 'valibot';
import type { LinkTrouble } from '../../domain/partner/link-trouble.ts';
import { packFragment } from './pack-fragment.ts';
import { unpackFragment } from './unpack-fragment.ts';

const packSchema = v.strictObject({ callback: v.literal('pack'), yaml: v.string() });

/** The end of a link that brings practice calls as one file (`joinCalls`); undefined where they are too much for any link. */
export const writePack = (yaml: string): Promise<string | undefined> =>
  packFragment({ callback: 'pack', yaml });

/** Reads such a link. What the calls are is not known yet: they are checked like any file. */
export async function readPack(text: string): Promise<{ yaml: string } | { trouble: LinkTrouble }> {
  const unpacked = await unpackFragment(text);
  if ('trouble' in unpacked) return unpacked;
  const read = v.safeParse(packSchema, unpacked.value, { abortEarly: true });
  return read.success ? { yaml: read.output.yaml } : { trouble: 'damaged' };
}
