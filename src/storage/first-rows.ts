import type { MeRow, SettingsRow } from './rows.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

/** Before the person has said anything. `changedAt` 0: never saved. */
export const FIRST_ME: MeRow = { id: 'me', v: 1, changedAt: 0, facts: {} };

/** Before anything was chosen. `changedAt` 0: never saved. */
export const FIRST_SETTINGS: SettingsRow = { id: 'settings', v: 1, changedAt: 0, ...DEFAULT_SETTINGS };
