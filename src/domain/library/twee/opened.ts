import type { Finding } from '../finding.ts';
import type { ScenarioFile } from '../schemas.ts';

/** A practice call that came out of a file, as its value and as the YAML that says it; and what is to be said of it. */
export type Opened = { findings: Finding[]; scenario?: { file: ScenarioFile; yaml: string } };
