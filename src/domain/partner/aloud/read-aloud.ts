import { PARTNER_NOTES } from '../../library/schemas.ts';
import type { Call } from '../../rehearsal/call.ts';
import type { PartnerRun } from '../partner-run.ts';
import { MOST_NOTES, readNotes } from '../read-notes.ts';
import { checkNumber } from './check-number.ts';
import { BITS, checkSpace, spaceOf } from './word-count.ts';

/** The run that these places in the list of words stand for; undefined where the check does not fit this call. */
export function readAloud(words: readonly number[], start: Call, key: string): PartnerRun | undefined {
  let rest = words.reduceRight((number, word) => (number << BITS) | BigInt(word), 0n);
  const space = spaceOf(words.length);
  let value = 0n;
  let used = 1n;
  const isRoom = () => space / used >= checkSpace(words.length);
  const next = (of: number): number => {
    const digit = rest % BigInt(of);
    rest /= BigInt(of);
    value += digit * used;
    used *= BigInt(of);
    return Number(digit);
  };
  const keep = noteOf(next(PARTNER_NOTES + 1));
  const change = noteOf(next(PARTNER_NOTES + 1));
  const length = next(2) === 0 ? MOST_NOTES : next(MOST_NOTES + 1);
  let taken = 0;
  const notes = readNotes(start, (of) => (taken++ < length && isRoom() ? next(of) : undefined));
  if (!notes || !isRoom() || rest !== checkNumber(`${key} ${words.length} ${value}`) % (space / used))
    return undefined;
  return { noted: notes.noted, ...(keep ? { keep } : {}), ...(change ? { change } : {}) };
}

const noteOf = (picked: number) => (picked === 0 ? undefined : { pick: picked - 1 });
