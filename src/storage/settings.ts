import * as v from 'valibot';
import { WORRIES, type Worry } from '../domain/library/ids.ts';
import { type Correction, MOST_CORRECTIONS } from '../domain/recogniser/correction.ts';
import { STAGES, type Stage } from '../domain/rehearsal/rehearsal.ts';
import { MARKS, type MarkKind } from '../domain/script/marks/mark.ts';

/** What the person chose about the app itself. */
export type Settings = {
  theme: 'system' | 'light' | 'dark';
  textSize: 'normal' | 'large' | 'largest';
  paper: 'auto' | 'letter' | 'a4';
  /** The last way to reply in a rehearsal. */
  reply: 'pick' | 'type';
  /** How much of my line a new rehearsal shows. */
  stage: Stage;
  worry?: Worry | undefined;
  /** When everything was last saved to a file, in ms since 1970. */
  backedUpAt?: number;
  /** The first practice call has explained itself. */
  introduced?: true;
  /** Beside each line: how long it takes to say, and where to breathe. */
  seconds?: true | undefined;
  /** The kinds of mark that are shown on no line any more. */
  unmarked?: MarkKind[] | undefined;
  /** The person's own pace in words a minute; 150 until it is known. */
  pace?: number;
  /** What the person said that their words were, when they were heard as something else. */
  corrections?: Correction[];
};

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  textSize: 'normal',
  paper: 'auto',
  reply: 'pick',
  stage: 'full',
};

const FIELDS: { [Name in keyof Settings]-?: v.GenericSchema<unknown, NonNullable<Settings[Name]>> } = {
  theme: v.picklist(['system', 'light', 'dark']),
  textSize: v.picklist(['normal', 'large', 'largest']),
  paper: v.picklist(['auto', 'letter', 'a4']),
  reply: v.picklist(['pick', 'type']),
  stage: v.picklist(STAGES),
  worry: v.picklist(WORRIES),
  /** Until the last day of the year 9999: later days are written another way. */
  backedUpAt: v.pipe(v.number(), v.minValue(0), v.maxValue(253_402_300_799_999)),
  introduced: v.literal(true),
  seconds: v.literal(true),
  unmarked: v.array(v.picklist(MARKS)),
  pace: v.pipe(v.number(), v.integer(), v.minValue(60), v.maxValue(240)),
  corrections: v.pipe(
    v.array(v.strictObject({ text: v.string(), after: v.exactOptional(v.string()), move: v.string() })),
    v.maxLength(MOST_CORRECTIONS),
  ),
};

/** Reads settings one by one: a bad value reads as its default, or as not set, and the others stand. */
export function readSettings(raw: Readonly<Record<string, unknown>>): Settings {
  const good = Object.entries(FIELDS).flatMap(([name, schema]) => {
    const read = v.safeParse(schema, raw[name]);
    return read.success ? [[name, read.output] as const] : [];
  });
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(good) };
}
