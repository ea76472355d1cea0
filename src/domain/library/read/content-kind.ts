import type * as v from 'valibot';
import {
  alwaysSchema,
  answersSchema,
  exampleSchema,
  goalsSchema,
  idiomsSchema,
  modelSchema,
  momentsSchema,
  movesSchema,
  notesSchema,
  partnerSchema,
  phrasesSchema,
  responsesSchema,
  scenarioSchema,
  spellingSchema,
  templateSchema,
  utterancesSchema,
  worriesSchema,
} from '../schemas.ts';

/** The kinds of content file, each with its schema (FORMATS 2). */
export const SCHEMAS = {
  goals: goalsSchema,
  moments: momentsSchema,
  moves: movesSchema,
  responses: responsesSchema,
  worries: worriesSchema,
  always: alwaysSchema,
  idioms: idiomsSchema,
  phrases: phrasesSchema,
  spelling: spellingSchema,
  partner: partnerSchema,
  example: exampleSchema,
  template: templateSchema,
  answers: answersSchema,
  utterances: utterancesSchema,
  scenario: scenarioSchema,
  model: modelSchema,
  notes: notesSchema,
};

export type Kind = keyof typeof SCHEMAS;
export type ValueOf<K extends Kind> = v.InferOutput<(typeof SCHEMAS)[K]>;

export const KINDS = Object.keys(SCHEMAS) as Kind[];

/** How many names the path of such a file has below its language's folder. */
const DEPTH: Partial<Record<Kind, number>> = {
  template: 3,
  scenario: 3,
  answers: 2,
  utterances: 2,
  model: 2,
  notes: 3,
};

/** The folder of the language that a content file belongs to: "en"; "" where it stands alone. */
export const languageFolder = (path: string, kind: Kind): string =>
  path
    .split('/')
    .slice(0, -(DEPTH[kind] ?? 1))
    .join('/');

const FOLDERS: readonly [RegExp, Kind][] = [
  [/(^|\/)templates\/[^/]+\/[^/]+\.yaml$/, 'template'],
  [/(^|\/)answers\/[^/]+\.yaml$/, 'answers'],
  [/(^|\/)utterances\/[^/]+\.yaml$/, 'utterances'],
  [/(^|\/)scenarios\/[^/]+\/[^/]+\.yaml$/, 'scenario'],
  [/(^|\/)models\/[^/]+\.yaml$/, 'model'],
  [/(^|\/)notes\/[^/]+\/[^/]+\.yaml$/, 'notes'],
];

/** The kind of the file at this path, by its folder or its name; undefined where no file of ours belongs. */
export function contentKind(path: string): Kind | undefined {
  const inFolder = FOLDERS.find(([folder]) => folder.test(path))?.[1];
  if (inFolder) return inFolder;
  const name = /^([a-z]+)\.yaml$/.exec(path.split('/').at(-1) ?? '')?.[1];
  return KINDS.find((kind) => kind === name && !FOLDERS.some(([, inside]) => inside === kind));
}
