import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { checkLibrary } from '../domain/library/check/check-library.ts';
import { nearestName } from '../domain/library/read/nearest-name.ts';
import type { ScenarioFile } from '../domain/library/schemas.ts';
import { findPath } from './find-path.ts';
import { findingLine } from './finding-line.ts';
import { scenarioFile, scenarioFiles } from './library.ts';
import type { Outside } from './outside.ts';
import { BadContent, WrongUse } from './wrong-use.ts';

/**
 * A practice call by its id in the library, or by its file. Throws WrongUse when there is none, BadContent when it has
 * errors: a call that was not checked cannot be run.
 */
export function checkedScenario(name: string, outside: Outside): ScenarioFile {
  const path = scenarioFile(name) ?? pathOf(name, outside);
  const file = {
    path: name.endsWith('.yaml') ? name : path,
    text: readFileSync(path, 'utf8'),
    kind: 'scenario' as const,
  };
  const { findings, contents } = checkLibrary([file]);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const [content] = contents;
  if (errors.length > 0 || content?.kind !== 'scenario')
    throw new BadContent(errors.map(findingLine).join('\n'));
  return content.value;
}

function pathOf(name: string, outside: Outside): string {
  if (/\.ya?ml$/.test(name)) return findPath(name, outside);
  const ids = scenarioFiles().map((path) => basename(path, '.yaml'));
  const nearest = nearestName(name, ids);
  throw new WrongUse(
    `There is no practice call "${name}".${nearest ? ` Did you mean "${nearest}"?` : ''} There are: ${ids.join(', ')}.`,
  );
}
