import fc from 'fast-check';
import { HAPPENED, REACHED } from '../../src/domain/calls/logged-call.ts';
import {
  CHANNELS,
  ENDS,
  FACTS,
  GAINS,
  GOALS,
  ME_FACTS,
  MOMENTS,
  OPENING_FACTS,
  STYLES,
  WORRIES,
} from '../../src/domain/library/ids.ts';
import { FILTERS } from '../../src/domain/library/parts.ts';
import { LIKELY } from '../../src/domain/openings/calling.ts';
import { AD_SAYS, INSTEAD_OF_CALL, INTERESTS, PLACES, VIAS } from '../../src/domain/openings/opening.ts';
import { STAGES, SURPRISES } from '../../src/domain/rehearsal/rehearsal.ts';
import { BY_ITSELF, HEARINGS, RATES, WAYS } from '../../src/domain/rehearsal/ways.ts';
import { MARKS } from '../../src/domain/script/marks/mark.ts';
import type {
  CallRow,
  OpeningRow,
  RehearsalRow,
  Rows,
  ScenarioRow,
  ScriptRow,
  SettingsRow,
  TemplateRow,
} from '../../src/storage/rows.ts';

/** Words as people and their enemies type them. */
export const anyWords = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '',
    '{{name}}',
    '</script><script>alert(1)</script>',
    '"\\\n\t\u2028\u0000',
    '\ud83d',
    'مرحبا 🙂 é',
    '__proto__',
  ),
);
const anyId = fc.oneof(
  fc.stringMatching(/^[a-z2-7]{26}$/),
  fc.constantFrom('constructor', 'toString', 'a', 'me', 'settings'),
);
const anyTime = fc.oneof(fc.nat(50), fc.integer({ min: 0, max: 4e12 }));
const header = { id: anyId, v: fc.constant(1 as const), changedAt: anyTime };

/** A record of which each field may be missing. */
const some = <T extends object>(fields: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) =>
  fc.record<T>(fields, { requiredKeys: [], noNullPrototype: true });
const record = <T extends object>(
  fields: { [Key in keyof T]: fc.Arbitrary<T[Key]> },
  optional: readonly (keyof T)[] = [],
) =>
  fc.record<T, keyof T>(fields, {
    requiredKeys: (Object.keys(fields) as (keyof T)[]).filter((key) => !optional.includes(key)),
    noNullPrototype: true,
  });
const facts = <const Name extends string>(names: readonly Name[]) =>
  some(Object.fromEntries(names.map((name) => [name, anyWords])));
const yes = fc.constant(true as const);
const few = <T>(each: fc.Arbitrary<T>) => fc.array(each, { maxLength: 3 });

export const anyMe = record({ ...header, id: fc.constant('me'), facts: facts(ME_FACTS) });

export const anyOpening = record(
  {
    ...header,
    facts: facts([...OPENING_FACTS, 'strength', 'availability']),
    adSays: fc.constantFrom(...AD_SAYS),
    via: fc.constantFrom(...VIAS),
    place: fc.constantFrom(...PLACES),
    interest: fc.constantFrom(...INTERESTS),
    noCalls: fc.boolean(),
    insteadOfCall: fc.constantFrom(...INSTEAD_OF_CALL),
    country: fc.oneof(fc.constantFrom('GB', 'DE'), anyWords),
    notes: anyWords,
    calling: some({
      since: anyTime,
      seconds: fc.nat(),
      notes: anyWords,
      worry: fc.constantFrom(...WORRIES),
      likely: fc.constantFrom(...LIKELY),
    }),
    putAway: fc.constantFrom('2026-11-20', '2028-02-29'),
  },
  ['insteadOfCall', 'country', 'calling', 'putAway'],
) as fc.Arbitrary<OpeningRow>;

const parts = few(
  fc.oneof(
    record({ text: anyWords, cue: yes, group: fc.nat(3) }, ['cue', 'group']),
    record({ fact: fc.constantFrom(...FACTS), filter: fc.constantFrom(...FILTERS), cue: yes }, [
      'filter',
      'cue',
    ]),
  ),
);
const line = record({ id: anyId, moment: fc.constantFrom(...MOMENTS), parts, onlyIf: anyWords }, ['onlyIf']);
const draft = record({ style: fc.constantFrom(...STYLES), subject: parts, lines: few(line) }, ['subject']);

export const anyScript = record(
  {
    ...header,
    openingId: anyId,
    goal: fc.constantFrom(...GOALS),
    channels: some(Object.fromEntries(CHANNELS.map((channel) => [channel, draft]))),
    answers: few(
      record({ id: anyId, response: anyWords, parts, unmarked: few(fc.constantFrom(...MARKS)) }, [
        'unmarked',
      ]),
    ),
    comments: few(
      record(
        {
          ...{ id: anyWords, lineId: anyId, read: anyWords, good: yes, text: anyWords, instead: anyWords },
          done: fc.constantFrom('taken' as const, 'left' as const),
        },
        ['good', 'text', 'instead', 'done'],
      ),
    ),
  },
  ['comments'],
) as fc.Arbitrary<ScriptRow>;

const tried = few(record({ move: anyWords, text: anyWords }, ['text']));
const reply = {
  move: anyWords,
  text: anyWords,
  lineId: anyId,
  by: fc.constantFrom('typed' as const, 'recognised' as const),
  stage: fc.constantFrom(...STAGES),
  blank: yes,
  peeked: yes,
  tried,
  stumbled: yes,
  take: record({ turnEnded: fc.nat(), speech: few(record({ start: fc.nat(), end: fc.nat() })) }, [
    'turnEnded',
  ]),
};
const maybe = ['text', 'by', 'lineId', 'blank', 'peeked', 'tried', 'stumbled', 'take'] as const;
const heard = record(
  {
    turn: anyWords,
    who: anyWords,
    response: anyWords,
    says: anyWords,
    gains: some(Object.fromEntries(GAINS.map((gain) => [gain, anyWords]))),
    reply: record(
      {
        ...reply,
        judgement: fc.constantFrom('good' as const, 'poor' as const, 'otherwise' as const, 'lost' as const),
        note: anyWords,
      },
      [...maybe, 'note'],
    ),
  },
  ['who', 'response', 'gains', 'reply'],
);

export const anyRehearsal = record(
  {
    ...header,
    scriptId: anyId,
    scenario: record({ id: anyWords, hash: anyWords }),
    facts: facts(FACTS),
    options: record({ seed: fc.nat(), surprises: fc.constantFrom(...SURPRISES), patience: fc.nat(5) }, [
      'patience',
    ]),
    heard: few(record({ response: anyWords, says: anyWords, after: anyWords }, ['after'])),
    replies: few(record(reply, [...maybe])),
    transcript: few(heard),
    outcome: fc.constantFrom(...ENDS),
    here: some({ blank: yes, peeked: yes, tried }),
    partner: some({
      without: few(fc.constantFrom(...FACTS)),
      shown: few(record({ id: anyId, says: anyWords })),
      ...{ keep: anyWords, change: anyWords },
    }),
    felt: some({ comfortable: fc.boolean(), natural: fc.boolean() }),
  },
  ['outcome', 'here', 'felt', 'heard', 'partner'],
) as fc.Arbitrary<RehearsalRow>;

/** A day, leap days and the ends of months among them. */
export const anyDay = fc.oneof(
  fc
    .date({ min: new Date('2024-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom('2024-02-29', '2028-02-29', '2026-12-31', '2027-01-01', '1999-03-01'),
);

export const anyCall = record(
  {
    ...header,
    openingId: anyId,
    on: anyDay,
    channel: fc.constantFrom(...CHANNELS),
    reached: fc.constantFrom(...REACHED),
    asked: yes,
    outcome: fc.constantFrom(...ENDS),
    gains: some(Object.fromEntries(GAINS.map((gain) => [gain, anyWords]))),
    who: anyWords,
    said: few(anyWords),
    inWords: few(record({ response: anyWords, says: anyWords })),
    feared: record(
      {
        worry: fc.constantFrom(...WORRIES),
        likely: fc.constantFrom(...LIKELY),
        happened: fc.constantFrom(...HAPPENED),
      },
      ['happened'],
    ),
    seconds: fc.nat(10_000),
    notes: anyWords,
    next: anyDay,
  },
  ['asked', 'outcome', 'gains', 'who', 'said', 'inWords', 'feared', 'seconds', 'notes', 'next'],
) as fc.Arbitrary<CallRow>;

export const anySettings = record(
  {
    ...header,
    id: fc.constant('settings'),
    theme: fc.constantFrom('system' as const, 'light' as const, 'dark' as const),
    textSize: fc.constantFrom('normal' as const, 'large' as const, 'largest' as const),
    paper: fc.constantFrom('auto' as const, 'letter' as const, 'a4' as const),
    reply: fc.constantFrom(...WAYS),
    stage: fc.constantFrom(...STAGES, BY_ITSELF),
    hear: fc.constantFrom(...HEARINGS),
    voiceRate: fc.constantFrom(...RATES),
    clock: fc.boolean(),
    surprises: fc.constantFrom(...SURPRISES),
    worry: fc.constantFrom(...WORRIES),
    backedUpAt: anyTime,
    introduced: yes,
    corrections: few(record({ text: anyWords, after: anyWords, move: anyWords }, ['after'])),
    enoughOn: fc.constantFrom('2026-11-20', '2028-02-29'),
  },
  ['hear', 'voiceRate', 'clock', 'surprises', 'worry', 'backedUpAt', 'introduced', 'corrections', 'enoughOn'],
) as fc.Arbitrary<SettingsRow>;

export const anyScenario = record(
  {
    ...header,
    yaml: anyWords,
    hash: fc.stringMatching(/^[0-9a-f]{12}$/),
    scenarioId: anyWords,
    title: anyWords,
    goal: fc.constantFrom(...GOALS, 'any'),
    channel: fc.constantFrom('call', 'visit'),
    difficulty: fc.nat(5),
    by: anyWords,
    errors: fc.nat(),
    pack: anyWords,
  },
  ['by', 'pack'],
) as fc.Arbitrary<ScenarioRow>;

export const anyTemplate = record(
  {
    ...header,
    yaml: anyWords,
    title: anyWords,
    goal: fc.constantFrom(...GOALS),
    channel: fc.constantFrom(...CHANNELS),
    style: fc.constantFrom(...STYLES),
    errors: fc.nat(),
  },
  [],
) as fc.Arbitrary<TemplateRow>;

const unique = <T extends { id: string }>(row: fc.Arbitrary<T>) =>
  fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 4 });

/** Rows of all kinds, no id twice in a store. */
export const anyRows = record({
  me: fc.array(anyMe, { maxLength: 1 }),
  openings: unique(anyOpening),
  scripts: unique(anyScript),
  rehearsals: unique(anyRehearsal),
  calls: unique(anyCall),
  scenarios: unique(anyScenario),
  templates: unique(anyTemplate),
  settings: fc.array(anySettings, { maxLength: 1 }),
}) as fc.Arbitrary<Rows>;
