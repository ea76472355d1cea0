import { readFileSync, statSync } from 'node:fs';
import { FORMS, type Form, openScenario } from '../domain/library/open-scenario.ts';
import type { Opened } from '../domain/library/twee/opened.ts';
import { scenarioTwee } from '../domain/library/twee/scenario-twee.ts';
import { findPath } from './find-path.ts';
import { findingLine } from './finding-line.ts';
import type { Command } from './outside.ts';
import { oneOf, readOptions } from './read-options.ts';
import { BadContent, WrongUse } from './wrong-use.ts';

/** More bytes than a file that is read may have characters: what is bigger is not even opened. */
const MOST_BYTES = 4_000_000;

/**
 * Writes a practice call in another form to the output. What the new form cannot hold, and what a story from Twine still
 * needs, goes to the trouble; that is no error, for the call is there.
 */
export const convert: Command = {
  usage: ['convert FILE --to twee|yaml|json     a practice call from and to YAML, JSON and Twee 3 (Twine)'],
  async run(args, outside) {
    const { to, rest } = readOptions(args, { to: false });
    const [name, needless] = rest;
    if (name === undefined) throw new WrongUse('Say which file to convert.');
    if (needless !== undefined) throw new WrongUse(`"${needless}" is one file too many.`);
    if (to === undefined) throw new WrongUse('Say into what: --to twee, --to yaml or --to json.');
    const form = oneOf('--to', to, FORMS);
    const { findings, scenario } = openScenario({ path: name, text: textAt(findPath(name, outside), name) });
    if (!scenario) throw new BadContent(findings.map(findingLine).join('\n'));
    for (const finding of findings) outside.trouble(findingLine(finding));
    outside.out(written(scenario, form).replace(/\n$/, ''));
    return 0;
  },
};

function textAt(path: string, name: string): string {
  const stat = statSync(path);
  if (!stat.isFile()) throw new WrongUse(`${name} is not a file.`);
  if (stat.size > MOST_BYTES) throw new BadContent(`${name}:1:1: ${name} is too big to be read.`);
  return readFileSync(path, 'utf8');
}

function written({ file, yaml }: NonNullable<Opened['scenario']>, form: Form): string {
  if (form === 'yaml') return yaml;
  if (form === 'json') return JSON.stringify(file, null, 2);
  const made = scenarioTwee(file, yaml);
  if ('finding' in made) throw new BadContent(findingLine(made.finding));
  return made.twee;
}
