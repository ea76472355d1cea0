import { join } from 'node:path';
import { GOALS } from '../domain/library/ids.ts';
import { ENGLISH, readContent, scenarioFiles } from './library.ts';

const list = (name: string) => join(ENGLISH, `${name}.yaml`);

/** The texts of the scripts library that tell the person something and are said to nobody on the phone. */
export const libraryEnglish = (): string[] => [
  ...readContent(list('goals'), 'goals').flatMap(({ title, about, helps }) => [title, about, helps]),
  ...readContent(list('moments'), 'moments').flatMap(({ label, card, direction }) =>
    [label, card, direction].filter((text) => text !== undefined),
  ),
  ...readContent(list('always'), 'always').map(({ label }) => label),
  ...readContent(list('worries'), 'worries').flatMap(({ title, says }) => [title, ...says]),
  ...readContent(list('moves'), 'moves').map(({ pick }) => pick),
  ...[readContent(list('partner'), 'partner')].flatMap(({ keep, change }) => [...keep, ...change]),
  ...GOALS.flatMap((goal) =>
    readContent(join(ENGLISH, 'models', `${goal}.yaml`), 'model').replies.flatMap(({ note }) => note ?? []),
  ),
  ...scenarioFiles().flatMap((path) => {
    const { title, about } = readContent(path, 'scenario');
    return [title, about];
  }),
];
