import type { LoggedCall } from '../domain/calls/logged-call.ts';
import type { OwnScenario } from '../domain/library/own-scenario.ts';
import type { OwnTemplate } from '../domain/library/own-template.ts';
import type { Me, Opening } from '../domain/openings/opening.ts';
import type { Rehearsal } from '../domain/rehearsal/rehearsal.ts';
import type { Script } from '../domain/script/script.ts';
import type { Settings } from './settings.ts';

/** What is kept: a value and, beside it, which row it is and when it was last changed (ms since 1970). */
export type Row<T> = { id: string; v: 1; changedAt: number } & T;

/** The one row about the person; its id is `me`. */
export type MeRow = Row<Me>;
export type OpeningRow = Row<Opening>;
export type ScriptRow = Row<Script>;
export type RehearsalRow = Row<Rehearsal>;
export type CallRow = Row<LoggedCall>;
export type ScenarioRow = Row<OwnScenario>;
export type TemplateRow = Row<OwnTemplate>;
/** The one row of settings; its id is `settings`. */
export type SettingsRow = Row<Settings>;

export const STORES = [
  'me',
  'openings',
  'scripts',
  'rehearsals',
  'calls',
  'scenarios',
  'templates',
  'settings',
] as const;
export type StoreName = (typeof STORES)[number];

export type RowOf = {
  me: MeRow;
  openings: OpeningRow;
  scripts: ScriptRow;
  rehearsals: RehearsalRow;
  calls: CallRow;
  scenarios: ScenarioRow;
  templates: TemplateRow;
  settings: SettingsRow;
};

export type AnyRow = RowOf[StoreName];

/** Rows by store: what is read, written and backed up. `me` and `settings` hold at most one. */
export type Rows = { [Name in StoreName]: RowOf[Name][] };

/** Which row. */
export type RowKey = { store: StoreName; id: string };

/** A key as one word, for sets and maps. */
export const nameOf = ({ store, id }: RowKey): string => `${store}/${id}`;

export const noRows = (): Rows => ({
  me: [],
  openings: [],
  scripts: [],
  rehearsals: [],
  calls: [],
  scenarios: [],
  templates: [],
  settings: [],
});
