import { FIRST_SETTINGS } from '../../src/storage/first-rows.ts';
import type {
  CallRow,
  MeRow,
  OpeningRow,
  RehearsalRow,
  Rows,
  ScenarioRow,
  ScriptRow,
  SettingsRow,
  TemplateRow,
} from '../../src/storage/rows.ts';

/** One row of each kind, with every field a row may have. */
export const me: MeRow = {
  id: 'me',
  v: 1,
  changedAt: 100,
  facts: { name: 'Amina Diallo', phone: '555-0101' },
};

export const opening: OpeningRow = {
  id: 'opening1',
  v: 1,
  changedAt: 110,
  facts: { employer: 'Delgado Foods', position: 'packer', appliedOn: '2026-W47', strength: 'I lift 25 kg' },
  adSays: 'none',
  via: 'direct',
  place: 'office',
  interest: 'good',
  noCalls: false,
  insteadOfCall: 'relay',
  notes: 'They feed half the town.',
};

export const script: ScriptRow = {
  id: 'script1',
  v: 1,
  changedAt: 120,
  openingId: 'opening1',
  goal: 'confirm-receipt',
  channels: {
    call: {
      style: 'plain',
      lines: [
        { id: 'l1', moment: 'identify', parts: [{ text: 'My name is ' }, { fact: 'name', cue: true }] },
        {
          id: 'l2',
          moment: 'reason',
          parts: [{ text: 'I applied ' }, { fact: 'appliedOn', filter: 'when', group: 0 }],
          onlyIf: 'appliedOn',
        },
      ],
    },
    email: { style: 'warm', subject: [{ text: 'My application' }], lines: [] },
  },
  answers: [{ id: 'a1', response: 'gk-greeting', parts: [{ text: 'Hello.', group: 1, cue: true }] }],
};

export const rehearsal: RehearsalRow = {
  id: 'rehearsal1',
  v: 1,
  changedAt: 130,
  scriptId: 'script1',
  scenario: { id: 'front-desk-screens', hash: '0123456789ab' },
  facts: { name: 'Amina Diallo' },
  options: { seed: 7, surprises: 'some', patience: 3 },
  replies: [
    { move: 'greet', text: 'Hello', lineId: 'l1', stage: 'cues', blank: true, tried: [{ move: 'push' }] },
  ],
  transcript: [
    {
      turn: 'pickup',
      who: 'Dana',
      response: 'gk-greeting',
      says: 'Delgado Foods, Dana speaking.',
      gains: { 'contact-name': 'Lee' },
      reply: { move: 'greet', stage: 'cues', judgement: 'good', note: 'A calm start.' },
    },
  ],
  outcome: 'info-gained',
  here: { blank: true, tried: [{ move: 'push', text: 'Now' }] },
};

export const call: CallRow = {
  id: 'call1',
  v: 1,
  changedAt: 135,
  openingId: 'opening1',
  on: '2026-11-20',
  channel: 'call',
  reached: 'person',
  asked: true,
  outcome: 'callback-agreed',
  gains: { 'callback-time': 'Thursday after two' },
  who: 'Dana, front desk',
  said: ['gk-meeting'],
  notes: 'Friendly. Ask for Lee.',
  next: '2026-11-26',
};

export const settings: SettingsRow = {
  ...FIRST_SETTINGS,
  changedAt: 140,
  theme: 'dark',
  stage: 'full',
  worry: 'annoy',
  backedUpAt: 99,
  introduced: true,
};

/** Rows of the same two kinds with every field that came when the app learned to hear. */
export const rehearsalHeard: RehearsalRow = {
  ...rehearsal,
  id: 'rehearsal2',
  replies: [
    {
      move: 'ask-receipt',
      text: 'Did it come?',
      by: 'recognised',
      stage: 'blank',
      peeked: true,
      take: { turnEnded: 20, speech: [{ start: 900, end: 2_100.5 }] },
    },
  ],
  here: { peeked: true },
  felt: { comfortable: true, natural: false },
};
export const settingsHeard: SettingsRow = {
  ...settings,
  reply: 'say',
  stage: 'by-itself',
  hear: 'before-words',
  voiceRate: 'slower',
  voiceVolume: 'medium',
  lineNoise: true,
  roomNoise: false,
  hidePatience: true,
  clock: true,
  areYouThere: true,
  surprises: 'many',
  wordsHeardBy: 'local',
  corrections: [{ text: 'Did it come?', after: 'gk-greeting', move: 'ask-receipt' }],
};

export const scenario: ScenarioRow = {
  id: 'scenario1',
  v: 1,
  changedAt: 150,
  yaml: 'id: bakery\ntitle: The bakery is busy # at noon\n',
  hash: '0123456789ab',
  scenarioId: 'bakery',
  title: 'The bakery is busy',
  goal: 'any',
  channel: 'call',
  difficulty: 3,
  by: 'Job club, Leeds',
  errors: 2,
  pack: 'shops/bakery.yaml',
};

export const template: TemplateRow = {
  id: 'template1',
  v: 1,
  changedAt: 160,
  yaml: 'goal: confirm-receipt # for shops\nchannel: voicemail\nstyle: warm\n',
  title: 'For shops',
  goal: 'confirm-receipt',
  channel: 'voicemail',
  style: 'warm',
  errors: 1,
};

export const rowsForTests = (): Rows => ({
  me: [me],
  openings: [opening],
  scripts: [script],
  rehearsals: [rehearsal],
  calls: [call],
  scenarios: [scenario],
  templates: [template],
  settings: [settings],
});

/** The same as before a person could have words to begin with of their own. */
export const rowsBeforeTemplates = (): Rows => ({ ...rowsForTests(), templates: [] });

/** The same as before a person could have practice calls of their own. */
export const rowsBeforeScenarios = (): Rows => ({ ...rowsBeforeTemplates(), scenarios: [] });

/** The same as the first version had them: no calls yet, and an opening that did not ask for another way. */
export function rowsBeforeCalls(): Rows {
  const { insteadOfCall: _, ...first } = opening;
  return { ...rowsBeforeScenarios(), openings: [first], calls: [] };
}
