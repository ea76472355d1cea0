import type { Finding } from '../domain/library/finding.ts';
import { SENT, splitCalls } from '../domain/library/pack/pack-file.ts';
import type { SourceFile } from '../domain/library/read/read-file.ts';
import { type ReadOwn, readOwnScenario } from './read-own-scenario.ts';

/** Reads an untrusted file of several practice calls, each as any file is. The findings name the lines of the whole file. */
export async function readSentCalls({ path, text }: SourceFile): Promise<ReadOwn[]> {
  const read: ReadOwn[] = [];
  for (const { yaml, before } of splitCalls(text)) {
    const { findings, scenario } = await readOwnScenario({ path: asYaml(path), text: yaml });
    const placed = findings.map((finding): Finding => ({ ...finding, line: finding.line + before }));
    read.push({ findings: placed, ...(scenario ? { scenario: { ...scenario, pack: SENT } } : {}) });
  }
  return read;
}

/** In such a file they are YAML, whatever it is called. */
const asYaml = (path: string): string => (/\.ya?ml$/i.test(path) ? path : `${path}.yaml`);
