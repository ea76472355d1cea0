import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Kind, ValueOf } from '../domain/library/read/content-kind.ts';
import { readFile } from '../domain/library/read/read-file.ts';
import { findingLine } from './finding-line.ts';
import { BadContent } from './wrong-use.ts';

/** Where the library lies. */
export const LIBRARY = fileURLToPath(new URL('../../scripts-library', import.meta.url));

/** The language the commands speak; the library has one folder for each. */
export const ENGLISH = join(LIBRARY, 'en');

/** A content file, checked by its schema. Throws BadContent with the lines of what is wrong. */
export function readContent<K extends Kind>(path: string, kind: K): ValueOf<K> {
  const text = readFileSync(path, 'utf8');
  const { content, findings } = readFile({ path: relative(process.cwd(), path), text }, kind);
  if (!content) throw new BadContent(findings.map(findingLine).join('\n'));
  return content.value as ValueOf<K>;
}

/** The file of the practice call with this id, or undefined. */
export const scenarioFile = (id: string): string | undefined =>
  scenarioFiles().find((path) => basename(path) === `${id}.yaml`);

/** Every practice call of the library, by its path. */
export const scenarioFiles = (): string[] =>
  readdirSync(join(ENGLISH, 'scenarios'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(ENGLISH, 'scenarios', name));
