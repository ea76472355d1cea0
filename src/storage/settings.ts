import * as v from 'valibot';
import { WORRIES, type Worry } from '../domain/library/ids.ts';
import { type Correction, MOST_CORRECTIONS } from '../domain/recogniser/correction.ts';
import { STAGES, type Stage, SURPRISES, type Surprises } from '../domain/rehearsal/rehearsal.ts';
import { BY_ITSELF, HEARINGS, RATES, VOLUMES, WAYS } from '../domain/rehearsal/ways.ts';
import { MARKS, type MarkKind } from '../domain/script/marks/mark.ts';
import { isoDate } from './row-schema.ts';

/** What the person chose about the app itself. */
export type Settings = {
  theme: 'system' | 'light' | 'dark';
  textSize: 'normal' | 'large' | 'largest';
  paper: 'auto' | 'letter' | 'a4';
  /** Where the person is (ISO 3166, "GB"), if that is another region than the browser's. */
  region?: string | undefined;
  /** The language of the interface (ISO 639, "es"), if the person chose one; else it is the browser's. */
  language?: string | undefined;
  /** The last way to reply in a rehearsal. */
  reply: (typeof WAYS)[number];
  /** How much of my line is shown. */
  stage: Stage | typeof BY_ITSELF;
  /** How the employer's words come: read only, heard too, heard first, heard only. Read, until asked for. */
  hear?: (typeof HEARINGS)[number];
  voiceRate?: (typeof RATES)[number];
  voiceVolume?: (typeof VOLUMES)[number];
  /** The soft noise of a line, and of a busy room behind them. */
  lineNoise?: boolean;
  roomNoise?: boolean;
  /** Patience is not shown. */
  hidePatience?: boolean;
  /** The person goes at their own pace: no time is measured, and none is shown, whatever else was asked for. */
  untimed?: true | undefined;
  /** How long the call has taken. */
  clock?: boolean;
  /** "Are you there?" after a long silence. */
  areYouThere?: boolean;
  /** In the practice calls begun from now on; some, and none in the first, until chosen. */
  surprises?: Surprises;
  /** Who may receive what is said so that words are made of it; nobody, until the person has read who it is. */
  wordsHeardBy?: 'local' | 'browser-maker' | undefined;
  worry?: Worry | undefined;
  /** When everything was last saved to a file, in ms since 1970. */
  backedUpAt?: number;
  /** How large the card stands on the page of the real call, in steps. */
  cardSize?: number;
  /** The page of the real call has said that it calls for real. */
  toldReal?: true;
  /** The first practice call has explained itself. */
  introduced?: true;
  /** Beside each line: how long it takes to say, and where to breathe. */
  seconds?: true | undefined;
  /** The kinds of mark that are shown on no line any more. */
  unmarked?: MarkKind[] | undefined;
  /** The person's own pace in words a minute; 150 until it is known. */
  pace?: number;
  /** What the person said that their words were, when they were heard as something else. */
  corrections?: Correction[] | undefined;
  /** The day (an ISO date) on which the person had done enough. */
  enoughOn?: string | undefined;
};

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  textSize: 'normal',
  paper: 'auto',
  reply: 'pick',
  stage: BY_ITSELF,
};

const FIELDS: { [Name in keyof Settings]-?: v.GenericSchema<unknown, NonNullable<Settings[Name]>> } = {
  theme: v.picklist(['system', 'light', 'dark']),
  textSize: v.picklist(['normal', 'large', 'largest']),
  paper: v.picklist(['auto', 'letter', 'a4']),
  region: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/)),
  reply: v.picklist(WAYS),
  stage: v.picklist([...STAGES, BY_ITSELF]),
  hear: v.picklist(HEARINGS),
  voiceRate: v.picklist(RATES),
  voiceVolume: v.picklist(VOLUMES),
  lineNoise: v.boolean(),
  roomNoise: v.boolean(),
  hidePatience: v.boolean(),
  untimed: v.literal(true),
  clock: v.boolean(),
  areYouThere: v.boolean(),
  surprises: v.picklist(SURPRISES),
  wordsHeardBy: v.picklist(['local', 'browser-maker']),
  worry: v.picklist(WORRIES),
  /** Until the last day of the year 9999: later days are written another way. */
  backedUpAt: v.pipe(v.number(), v.minValue(0), v.maxValue(253_402_300_799_999)),
  cardSize: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  toldReal: v.literal(true),
  introduced: v.literal(true),
  seconds: v.literal(true),
  unmarked: v.array(v.picklist(MARKS)),
  pace: v.pipe(v.number(), v.integer(), v.minValue(60), v.maxValue(240)),
  corrections: v.pipe(
    v.array(v.strictObject({ text: v.string(), after: v.exactOptional(v.string()), move: v.string() })),
    v.maxLength(MOST_CORRECTIONS),
  ),
  enoughOn: isoDate,
};

/** Reads settings one by one: a bad value reads as its default, or as not set, and the others stand. */
export function readSettings(raw: Readonly<Record<string, unknown>>): Settings {
  const good = Object.entries(FIELDS).flatMap(([name, schema]) => {
    const read = v.safeParse(schema, raw[name]);
    return read.success ? [[name, read.output] as const] : [];
  });
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(good) };
}
