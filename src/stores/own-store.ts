import { createStore, type StoreApi } from 'zustand/vanilla';
import type { LoggedCall } from '../domain/calls/logged-call.ts';
import type { Channel, Facts } from '../domain/library/ids.ts';
import type { OwnScenario } from '../domain/library/own-scenario.ts';
import type { OwnTemplate } from '../domain/library/own-template.ts';
import type { Me, MeFact, Opening, OpeningFact } from '../domain/openings/opening.ts';
import type { Rehearsal } from '../domain/rehearsal/rehearsal.ts';
import { editLine } from '../domain/script/edit-line.ts';
import { keepVersion } from '../domain/script/keep-version.ts';
import type { Script } from '../domain/script/script.ts';
import type { Speech } from '../domain/script/speech.ts';
import type {
  CallRow,
  OpeningRow,
  RehearsalRow,
  RowKey,
  Rows,
  ScenarioRow,
  ScriptRow,
  TemplateRow,
} from '../storage/rows.ts';
import type { Settings } from '../storage/settings.ts';
import { bareRecord } from './bare-record.ts';
import { changeOne } from './change-one.ts';
import { changeAnswer, changeLine, changeSubject } from './change-words.ts';
import { goneWith } from './gone-with.ts';
import { type Owned, withRows } from './owned.ts';
import { changedRow, newRow } from './stamp.ts';
import { withFact } from './with-fact.ts';

/**
 * What the person owns and everything that can be done to it. An action on a row that is not there (another tab
 * removed it) changes nothing. An empty fact is a fact not known.
 */
export type OwnActions = {
  setMyFact: (fact: MeFact, value: string) => void;
  changeMe: (patch: Partial<Me>) => void;
  /** Gives the new row's id, like all `add…`. */
  addOpening: (opening: Opening) => string;
  setOpeningFact: (id: string, fact: OpeningFact, value: string) => void;
  changeOpening: (id: string, patch: Partial<Opening>) => void;
  /** On the list again, after it was put away. */
  bringBackOpening: (id: string) => void;
  /** With its scripts, calls and rehearsals, those not loaded too. */
  removeOpening: (id: string) => void;
  addScript: (script: Script) => string;
  /** Words of a script changed by a function of the domain. How they were ten minutes ago or more becomes a version. */
  changeScript: (id: string, change: (script: Script) => Script) => void;
  editLine: (
    scriptId: string,
    channel: Channel,
    lineId: string,
    typed: string,
    facts: Facts,
    speech: Speech,
  ) => void;
  editAnswer: (scriptId: string, answerId: string, typed: string, facts: Facts, speech: Speech) => void;
  editSubject: (scriptId: string, channel: Channel, typed: string, facts: Facts, speech: Speech) => void;
  addRehearsal: (rehearsal: Rehearsal) => string;
  changeRehearsal: (id: string, rehearsal: Rehearsal) => void;
  addCall: (call: LoggedCall) => string;
  changeCall: (id: string, call: LoggedCall) => void;
  removeCall: (id: string) => void;
  /** Undoes a removal. */
  putBackCall: (row: CallRow) => void;
  addScenario: (scenario: OwnScenario) => string;
  changeScenario: (id: string, scenario: OwnScenario) => void;
  removeScenario: (id: string) => void;
  /** Undoes a removal. */
  putBackScenario: (row: ScenarioRow) => void;
  addTemplate: (template: OwnTemplate) => string;
  changeTemplate: (id: string, template: OwnTemplate) => void;
  removeTemplate: (id: string) => void;
  /** Undoes a removal. */
  putBackTemplate: (row: TemplateRow) => void;
  changeSettings: (patch: Partial<Settings>) => void;
  /** Rows as another tab, a backup or the history has them: taken as they are, and those removed there. */
  replaceRows: (rows: Partial<Rows>, gone?: readonly RowKey[]) => void;
};

/** `replaced`: how often rows came from elsewhere. */
export type Own = Owned & { replaced: number } & OwnActions;

type Deps = { start: Owned; now: () => number; newId: () => string };

/** The store of one session. It saves nothing: whoever keeps it, subscribes. */
export function createOwnStore({ start, now, newId }: Deps): StoreApi<Own> {
  return createStore<Own>()((set) => {
    const onOpening = (id: string, change: (opening: OpeningRow) => Opening) =>
      set(({ openings }) => ({ openings: changeOne(openings, id, now(), change) }));
    const onScript = (id: string, change: (script: Script) => Script) => {
      const at = now();
      const changed = (script: ScriptRow) => keepVersion(script, script.changedAt, change(script), at);
      set(({ scripts }) => ({ scripts: changeOne(scripts, id, at, changed) }));
    };
    return {
      ...start,
      replaced: 0,
      setMyFact: (fact, value) =>
        set(({ me }) => ({ me: changedRow(me, now(), { ...me, facts: withFact(me.facts, fact, value) }) })),
      changeMe: (patch) => set(({ me }) => ({ me: changedRow(me, now(), { ...me, ...patch }) })),
      addOpening: (opening) => {
        const row: OpeningRow = newRow(newId(), now(), opening);
        set(({ openings }) => ({ openings: bareRecord(openings, { [row.id]: row }) }));
        return row.id;
      },
      setOpeningFact: (id, fact, value) =>
        onOpening(id, (opening) => ({ ...opening, facts: withFact(opening.facts, fact, value) })),
      changeOpening: (id, patch) => onOpening(id, (opening) => ({ ...opening, ...patch })),
      bringBackOpening: (id) => onOpening(id, ({ putAway: _putAway, ...opening }) => opening),
      removeOpening: (id) => set((own) => withRows(own, {}, goneWith(own, [{ store: 'openings', id }]))),
      addScript: (script) => {
        const row: ScriptRow = newRow(newId(), now(), script);
        set(({ scripts }) => ({ scripts: bareRecord(scripts, { [row.id]: row }) }));
        return row.id;
      },
      changeScript: onScript,
      editLine: (scriptId, channel, lineId, typed, facts, speech) =>
        onScript(scriptId, (script) =>
          changeLine(script, channel, lineId, (parts) => editLine(parts, typed, facts, speech)),
        ),
      editAnswer: (scriptId, answerId, typed, facts, speech) =>
        onScript(scriptId, (script) =>
          changeAnswer(script, answerId, (parts) => editLine(parts, typed, facts, speech)),
        ),
      editSubject: (scriptId, channel, typed, facts, speech) =>
        onScript(scriptId, (script) =>
          changeSubject(script, channel, (parts) => editLine(parts, typed, facts, speech)),
        ),
      addRehearsal: (rehearsal) => {
        const row: RehearsalRow = newRow(newId(), now(), rehearsal);
        set(({ rehearsals }) => ({ rehearsals: bareRecord(rehearsals, { [row.id]: row }) }));
        return row.id;
      },
      changeRehearsal: (id, rehearsal) =>
        set(({ rehearsals }) => ({ rehearsals: changeOne(rehearsals, id, now(), () => rehearsal) })),
      addCall: (call) => {
        const row: CallRow = newRow(newId(), now(), call);
        set(({ calls }) => ({ calls: bareRecord(calls, { [row.id]: row }) }));
        return row.id;
      },
      changeCall: (id, call) => set(({ calls }) => ({ calls: changeOne(calls, id, now(), () => call) })),
      removeCall: (id) => set((own) => withRows(own, {}, [{ store: 'calls', id }])),
      putBackCall: (row) =>
        set(({ calls }) => ({ calls: bareRecord(calls, { [row.id]: changedRow(row, now(), row) }) })),
      addScenario: (scenario) => {
        const row: ScenarioRow = newRow(newId(), now(), scenario);
        set(({ scenarios }) => ({ scenarios: bareRecord(scenarios, { [row.id]: row }) }));
        return row.id;
      },
      changeScenario: (id, scenario) =>
        set(({ scenarios }) => ({ scenarios: changeOne(scenarios, id, now(), () => scenario) })),
      removeScenario: (id) => set((own) => withRows(own, {}, [{ store: 'scenarios', id }])),
      putBackScenario: (row) =>
        set(({ scenarios }) => ({
          scenarios: bareRecord(scenarios, { [row.id]: changedRow(row, now(), row) }),
        })),
      addTemplate: (template) => {
        const row: TemplateRow = newRow(newId(), now(), template);
        set(({ templates }) => ({ templates: bareRecord(templates, { [row.id]: row }) }));
        return row.id;
      },
      changeTemplate: (id, template) =>
        set(({ templates }) => ({ templates: changeOne(templates, id, now(), () => template) })),
      removeTemplate: (id) => set((own) => withRows(own, {}, [{ store: 'templates', id }])),
      putBackTemplate: (row) =>
        set(({ templates }) => ({
          templates: bareRecord(templates, { [row.id]: changedRow(row, now(), row) }),
        })),
      changeSettings: (patch) =>
        set(({ settings }) => ({ settings: changedRow(settings, now(), { ...settings, ...patch }) })),
      replaceRows: (rows, gone) =>
        set((own) => ({ ...withRows(own, rows, gone), replaced: own.replaced + 1 })),
    };
  });
}
