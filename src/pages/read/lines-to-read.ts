import type { Facts, Moment } from '../../domain/library/ids.ts';
import { breathsOf } from '../../domain/script/breaths.ts';
import { fillParts } from '../../domain/script/fill.ts';
import { linesInUse } from '../../domain/script/lines-in-use.ts';
import { sayingOf } from '../../domain/script/say-contact.ts';
import type { Draft } from '../../domain/script/script.ts';
import type { Speech } from '../../domain/script/speech.ts';

/** A line as it is read: `breaths` are what the eye sees, `say` what a voice says, `saying` how the name in it is said. */
export type ReadLine = { id: string; moment: Moment; breaths: string[]; say: string; saying?: string };

/** The lines of a draft that hold any words, in order. `blank`: how a voice says a blank. */
export function linesToRead(draft: Draft, facts: Facts, speech: Speech, blank: string): ReadLine[] {
  const spoken = { ...speech, blank: () => blank };
  return linesInUse(draft, facts)
    .map(({ id, moment, parts }) => {
      const saying = sayingOf(parts, facts);
      return {
        id,
        moment,
        breaths: breathsOf(fillParts(parts, facts, speech)),
        say: fillParts(parts, facts, spoken).replaceAll(/_{2,}/g, blank),
        ...(saying === undefined ? {} : { saying }),
      };
    })
    .filter(({ breaths }) => breaths.length > 0);
}
