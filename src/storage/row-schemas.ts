import { callRowSchema } from './call-row-schema.ts';
import { meRowSchema } from './me-row-schema.ts';
import { openingRowSchema } from './opening-row-schema.ts';
import { rehearsalRowSchema } from './rehearsal-row-schema.ts';
import { scenarioRowSchema } from './scenario-row-schema.ts';
import { scriptRowSchema } from './script-row-schema.ts';
import { settingsRowSchema } from './settings-row-schema.ts';
import { templateRowSchema } from './template-row-schema.ts';

export const ROW_SCHEMAS = {
  me: meRowSchema,
  openings: openingRowSchema,
  scripts: scriptRowSchema,
  rehearsals: rehearsalRowSchema,
  calls: callRowSchema,
  scenarios: scenarioRowSchema,
  templates: templateRowSchema,
  settings: settingsRowSchema,
} as const;
