import * as v from 'valibot';
import { rowHeader } from './row-schema.ts';
import type { SettingsRow } from './rows.ts';
import { readSettings } from './settings.ts';

/** Settings are read one by one: only a row that is not this version's is unreadable. */
export const settingsRowSchema = v.pipe(
  v.looseObject({ ...rowHeader, id: v.literal('settings') }),
  v.transform(
    (raw): SettingsRow => ({ id: raw.id, v: raw.v, changedAt: raw.changedAt, ...readSettings(raw) }),
  ),
);
