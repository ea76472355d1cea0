import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MOVES } from '../domain/library/ids.ts';
import { type PackedModel, packModel } from '../domain/recogniser/pack/pack-model.ts';
import { examplesOf, type Lessons } from '../domain/recogniser/train/examples-of.ts';
import { trainModel } from '../domain/recogniser/train/train-model.ts';
import { readContent } from './library.ts';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/callback', import.meta.url));
const CODE = fileURLToPath(new URL('../domain/recogniser', import.meta.url));

/**
 * The recogniser's model for a language's folder of the library. It is made once, in some seconds, and kept beside the
 * packages; a changed example, practice call or line of the recogniser's code makes it anew. A language that has no
 * utterances has no model.
 */
export function recogniserModel(folder: string): PackedModel | undefined {
  if (!existsSync(join(folder, 'utterances'))) return undefined;
  const file = join(CACHE, `recogniser-${hashOf([...lessonFiles(folder), ...codeFiles()])}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as PackedModel;
  const packed = packModel(trainModel(examplesOf(lessonsIn(folder))));
  mkdirSync(CACHE, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(packed));
  renameSync(draft, file);
  return packed;
}

/** What the recogniser learns from in a language's folder. Throws BadContent when a file of it has mistakes. */
export function lessonsIn(folder: string): Lessons {
  return {
    utterances: utteranceFiles(folder).flatMap((path) => {
      const move = MOVES.find((each) => each === basename(path, '.yaml'));
      return move ? [{ move, ways: readContent(path, 'utterances') }] : [];
    }),
    responses: readContent(join(folder, 'responses.yaml'), 'responses'),
    scenarios: scenarioFiles(folder).map((path) => readContent(path, 'scenario')),
  };
}

/** The files that a folder's model is made of. */
export const lessonFiles = (folder: string): string[] => [
  join(folder, 'responses.yaml'),
  ...utteranceFiles(folder),
  ...scenarioFiles(folder),
];

const utteranceFiles = (folder: string): string[] => filesIn(join(folder, 'utterances'), '.yaml');
const scenarioFiles = (folder: string): string[] => filesIn(join(folder, 'scenarios'), '.yaml');
/** What was said is found by rules, which are no part of the model. */
const codeFiles = (): string[] => filesIn(CODE, '.ts').filter((file) => !file.startsWith(join(CODE, 'says')));

/** The files below a folder in a fixed order; none where there is no such folder. */
const filesIn = (folder: string, ending: string): string[] =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [])
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(basename(file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}
