import * as v from 'valibot';
import {
  CHANNELS,
  ENDS,
  FACTS,
  GAINS,
  GOALS,
  MOMENTS,
  MOVES,
  PHRASE_MARKS,
  ROLES,
  SOUNDS,
  STYLES,
  TONES,
  WORRIES,
} from './ids.ts';

/** One valibot schema for each kind of content file; types are inferred, JSON Schemas made from them (FORMATS 2). */
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]*$/, 'An id is small letters, digits and hyphens.'),
  v.maxLength(60),
);
const whole = v.pipe(v.number(), v.integer(), v.minValue(-1_000), v.maxValue(1_000));
const factTest = v.pipe(
  v.string(),
  v.check((name) => (FACTS as readonly string[]).includes(name.replace(/^no-/, '')), 'No such fact.'),
);

export const goalsSchema = v.array(
  v.strictObject({
    id: v.picklist(GOALS),
    title: text,
    /** One line under the title on the first screen. */
    about: text,
    /** Why this call helps: said where it helps, and "it does not promise a job". */
    helps: text,
    /** What the caller must come away with for the goal to be got. */
    got: v.array(v.picklist(GAINS)),
  }),
);

export const momentsSchema = v.array(
  v.strictObject({
    id: v.picklist(MOMENTS),
    label: text,
    /** Left of the card's red margin; a moment without one is not on the card. */
    card: v.optional(text),
    /** A stage direction after the line, not read aloud: "wait". */
    direction: v.optional(text),
    /** Other words for this moment, besides those of the templates. */
    more: v.optional(v.pipe(v.array(text), v.minLength(1))),
    /** Words that stand on what the person found out: {{does}}, {{like}}, {{need}} or {{know}}. */
    'found-out': v.optional(v.pipe(v.array(text), v.minLength(1))),
  }),
);

export const movesSchema = v.array(
  v.strictObject({
    id: v.picklist([...MOVES, 'wait', 'hang-up', 'press', 'sens-accommodation']),
    good: v.boolean(),
    does: text,
    /** What one picks: "Ask for a better time to call". */
    pick: text,
    /** Words a caller could say; placeholders allowed. */
    example: text,
  }),
);

export const responsesSchema = v.array(
  v.strictObject({
    id,
    role: v.picklist([...ROLES, 'any']),
    tones: v.pipe(v.array(v.picklist(TONES)), v.minLength(1)),
    /** A few words that stand for it on the card: "What is this about?" */
    short: v.pipe(text, v.maxLength(40)),
    tests: text,
    good: text,
    poor: text,
  }),
);

export const worriesSchema = v.array(
  v.strictObject({ id: v.picklist(WORRIES), title: text, says: v.pipe(v.array(text), v.length(2)) }),
);

/** The two rows that always help: last on the front of every card, and offered when the mind goes blank. */
export const ALWAYS = ['lost', 'stop'] as const;
export const alwaysSchema = v.array(v.strictObject({ id: v.picklist(ALWAYS), label: text, say: text }));

/** A word for each letter, to spell a name on the phone. */
export const spellingSchema = v.record(
  v.pipe(v.string(), v.regex(/^\p{Ll}$/u, 'One small letter.')),
  v.pipe(text, v.maxLength(30)),
);

/** How many words a result may be read aloud in: ten bits each. */
export const PARTNER_WORDS = 1_024;
/** How many things a partner may pick to say at the end. */
export const PARTNER_NOTES = 16;
const notes = v.pipe(v.array(text), v.length(PARTNER_NOTES));

/** For practice with another person: words that a result is read aloud in, and what to keep and to change. */
export const partnerSchema = v.strictObject({
  words: v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[a-z]{4,10}$/, 'Four to ten small letters.'))),
    v.length(PARTNER_WORDS),
  ),
  keep: notes,
  change: notes,
});

const phrase = v.strictObject({ say: text, instead: text });

/** Words that not everybody knows: `say` is found as whole words, `instead` is what one says. */
export const idiomsSchema = v.array(phrase);

/** Words that weaken a line, by the mark they get (FORMATS 9). */
export const phrasesSchema = v.strictObject(
  v.entriesFromList(PHRASE_MARKS, v.pipe(v.array(phrase), v.minLength(1))),
);

/** How callers speak, an entry tone by tone: a learner of English, somebody who thinks aloud. */
export const REGISTERS = ['plain', 'warm', 'terse', 'long', 'non-native', 'spoken'] as const;

/** Ways to make one move; `after` is the response that was heard before it. */
export const utterancesSchema = v.pipe(
  v.array(
    v.strictObject({ text: v.pipe(text, v.maxLength(400)), after: id, register: v.picklist(REGISTERS) }),
  ),
  v.minLength(1),
);

export const templateSchema = v.strictObject({
  goal: v.picklist(GOALS),
  channel: v.picklist(CHANNELS),
  style: v.picklist(STYLES),
  subject: v.optional(text),
  lines: v.pipe(
    v.array(
      v.strictObject({
        moment: v.picklist(MOMENTS),
        say: text,
        shorter: v.optional(text),
        plainer: v.optional(text),
        'only-if': v.optional(factTest),
      }),
    ),
    v.minLength(1),
  ),
  bring: v.optional(v.array(text)),
});

export const answersSchema = v.pipe(v.array(v.strictObject({ response: id, say: text })), v.minLength(1));

const range = v.strictObject({ below: v.optional(whole), 'at-least': v.optional(whole) });
const conditionSchema = v.strictObject({
  patience: v.optional(range),
  counters: v.optional(v.record(id, range)),
  gained: v.optional(v.picklist(GAINS)),
  'not-gained': v.optional(v.picklist(GAINS)),
  met: v.optional(id),
});
const gainsSchema = v.record(v.picklist(GAINS), v.union([v.literal(true), text]));
const edgeObjectSchema = v.strictObject({
  to: id,
  when: v.optional(conditionSchema),
  patience: v.optional(whole),
  add: v.optional(v.record(id, whole)),
  gains: v.optional(gainsSchema),
  good: v.optional(v.boolean()),
  label: v.optional(text),
  note: v.optional(text),
});
const edgeSchema = v.union([id, edgeObjectSchema]);
const edgesSchema = v.union([edgeSchema, v.pipe(v.array(edgeSchema), v.minLength(1), v.maxLength(20))]);

/** An edge's key: a move, a move with a variant (`give-details/bank`), or an act (`wait`, `hang-up`, `press/1`). */
export const EDGE_KEY = /^[a-z][a-z-]*(\/[a-z0-9*#-]+)?$/;

export const turnSchema = v.strictObject({
  who: v.optional(id),
  response: v.optional(id),
  tone: v.optional(v.picklist(TONES)),
  line: v.optional(v.array(v.picklist(MOMENTS))),
  says: v.optional(v.pipe(v.array(text), v.minLength(1), v.maxLength(8))),
  sound: v.optional(v.picklist(SOUNDS)),
  moves: v.optional(v.record(v.pipe(v.string(), v.regex(EDGE_KEY, 'Not a move.')), edgesSchema)),
  otherwise: v.optional(edgeSchema),
  add: v.optional(v.record(id, whole)),
  gains: v.optional(gainsSchema),
  end: v.optional(v.picklist(ENDS)),
  coach: v.optional(text),
});

export const scenarioSchema = v.strictObject({
  id,
  title: text,
  /** Who wrote it, shown wherever the call is offered. */
  by: v.optional(v.pipe(text, v.maxLength(100))),
  goal: v.picklist([...GOALS, 'any']),
  channel: v.picklist(['call', 'visit']),
  direction: v.optional(v.picklist(['out', 'in']), 'out'),
  difficulty: v.pipe(whole, v.minValue(1), v.maxValue(5)),
  patience: v.pipe(whole, v.minValue(1), v.maxValue(20)),
  about: text,
  /** Which worries this call is a good first practice for. */
  worries: v.optional(v.array(v.picklist(WORRIES))),
  people: v.pipe(
    v.record(id, v.strictObject({ name: v.optional(text), role: v.picklist(ROLES) })),
    v.maxEntries(100),
  ),
  'made-up': v.optional(v.pipe(v.record(id, text), v.maxEntries(200))),
  counters: v.optional(v.pipe(v.record(id, whole), v.maxEntries(20))),
  start: v.pipe(v.array(id), v.minLength(1)),
  turns: v.record(id, turnSchema),
  'out-of-patience': id,
  events: v.optional(
    v.pipe(
      v.array(
        v.strictObject({ turn: id, at: v.pipe(whole, v.minValue(1)), 'not-in': v.optional(v.array(id)) }),
      ),
      v.maxLength(20),
    ),
  ),
});

/**
 * Coach's notes on a practice call in another language, by the turns and moves they stand at there; a list where a move
 * has several ways, with nothing for one that has no note.
 */
export const notesSchema = v.record(
  id,
  v.strictObject({
    coach: v.optional(text),
    moves: v.optional(
      v.record(v.pipe(v.string(), v.regex(EDGE_KEY, 'Not a move.')), v.union([text, v.array(v.string())])),
    ),
    otherwise: v.optional(text),
  }),
);

export const modelSchema = v.strictObject({
  goal: v.picklist(GOALS),
  scenario: id,
  seed: whole,
  surprises: v.optional(v.picklist(['none', 'some', 'many']), 'none'),
  replies: v.pipe(
    v.array(v.strictObject({ move: v.string(), say: text, note: v.optional(text) })),
    v.minLength(1),
  ),
});

/** The facts of the card on the first screen and of the model calls: nobody real. */
export const exampleSchema = v.pipe(v.record(v.picklist(FACTS), text));

export type GoalEntry = v.InferOutput<typeof goalsSchema>[number];
export type MomentEntry = v.InferOutput<typeof momentsSchema>[number];
export type MoveEntry = v.InferOutput<typeof movesSchema>[number];
export type ResponseEntry = v.InferOutput<typeof responsesSchema>[number];
export type WorryEntry = v.InferOutput<typeof worriesSchema>[number];
export type PhraseEntry = v.InferOutput<typeof phrase>;
export type Spelling = v.InferOutput<typeof spellingSchema>;
export type PartnerList = v.InferOutput<typeof partnerSchema>;
export type Phrases = v.InferOutput<typeof phrasesSchema>;
export type Utterance = v.InferOutput<typeof utterancesSchema>[number];
export type AlwaysEntry = v.InferOutput<typeof alwaysSchema>[number];
export type Template = v.InferOutput<typeof templateSchema>;
export type TemplateLine = Template['lines'][number];
export type TemplateAnswer = v.InferOutput<typeof answersSchema>[number];
export type ScenarioFile = v.InferOutput<typeof scenarioSchema>;
export type TurnFile = v.InferOutput<typeof turnSchema>;
export type Notes = v.InferOutput<typeof notesSchema>;
export type EdgeFile = v.InferOutput<typeof edgeObjectSchema>;
export type ConditionFile = v.InferOutput<typeof conditionSchema>;
export type ModelCall = v.InferOutput<typeof modelSchema>;
