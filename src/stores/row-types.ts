import type { Owned } from './owned.ts';

/** The rows of the person as pages see them. */
export type OpeningRow = Owned['openings'][string];
export type ScriptRow = Owned['scripts'][string];
export type RehearsalRow = Owned['rehearsals'][string];
export type CallRow = Owned['calls'][string];
export type ScenarioRow = Owned['scenarios'][string];
export type TemplateRow = Owned['templates'][string];
