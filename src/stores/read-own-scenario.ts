import { checkLibrary } from '../domain/library/check/check-library.ts';
import type { Finding } from '../domain/library/finding.ts';
import { openScenario } from '../domain/library/open-scenario.ts';
import type { OwnScenario } from '../domain/library/own-scenario.ts';
import type { SourceFile } from '../domain/library/read/read-file.ts';
import { hashOf } from '../storage/packs/hash-of.ts';

export type ReadOwn = { findings: Finding[]; scenario?: OwnScenario };

/**
 * Reads an untrusted file as a practice call of the person's own: YAML, JSON or Twee. Its findings are those of the file;
 * what the checker finds in the call itself is counted. Never rejects for what is in the file.
 */
export async function readOwnScenario(file: SourceFile): Promise<ReadOwn> {
  const { findings, scenario } = openScenario(file);
  if (!scenario) return { findings };
  const { yaml, file: call } = scenario;
  const found = checkLibrary([{ path: file.path, text: yaml, kind: 'scenario' }]).findings;
  const errors = found.filter(({ severity }) => severity === 'error');
  const own: OwnScenario = {
    yaml,
    hash: await hashOf(new TextEncoder().encode(yaml)),
    scenarioId: call.id,
    title: call.title,
    goal: call.goal,
    channel: call.channel,
    difficulty: call.difficulty,
    ...(call.by === undefined ? {} : { by: call.by }),
    errors: errors.length,
  };
  const isAsWritten = yaml === file.text;
  return { findings: [...findings, ...(isAsWritten ? errors : [])], scenario: own };
}
