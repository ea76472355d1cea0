import * as v from 'valibot';
import { readFile } from '../read/read-file.ts';
import type { ScenarioFile } from '../schemas.ts';
import { OURS, type Passage } from './passage.ts';
import { DATA_VERSION } from './scenario-twee.ts';

const keptSchema = v.object({
  callback: v.pipe(v.number(), v.minValue(1)),
  yaml: v.optional(v.array(v.string())),
});

/** What a story of ours keeps for us; "foreign" where it keeps nothing. */
export type Kept =
  | { is: 'foreign' }
  | { is: 'newer' | 'broken'; line: number }
  | { is: 'ours'; file: ScenarioFile; yaml: string };

/** Reads the data passage. It is as untrusted as the rest of the file. */
export function keptScenario(passages: readonly Passage[]): Kept {
  const passage = passages.find(({ name }) => name === OURS);
  if (!passage) return { is: 'foreign' };
  const { line } = passage;
  const kept = v.safeParse(keptSchema, parsed(passage.text));
  if (!kept.success) return { is: 'broken', line };
  if (kept.output.callback > DATA_VERSION) return { is: 'newer', line };
  const yaml = kept.output.yaml?.join('\n') ?? '';
  const { content } = readFile({ path: '', text: yaml }, 'scenario');
  return content ? { is: 'ours', file: content.value as ScenarioFile, yaml } : { is: 'broken', line };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
