import type { Facts } from '../domain/library/ids.ts';
import type { AlwaysEntry, GoalEntry, MomentEntry, Template, WorryEntry } from '../domain/library/schemas.ts';
import { languageOf } from './languages.ts';

/** What the first screen needs at once: small, and in the main chunk. */
export type Base = {
  goals: GoalEntry[];
  moments: MomentEntry[];
  worries: WorryEntry[];
  always: AlwaysEntry[];
  example: Facts;
  exampleTemplate: Template;
};

const files = import.meta.glob<unknown>(
  [
    '../../scripts-library/*/{goals,moments,worries,always,example}.yaml',
    '../../scripts-library/*/templates/confirm-receipt/call-plain.yaml',
  ],
  { eager: true, import: 'default' },
);

/** The base of a language that `pickLanguage` gave. The library's checker has seen every file. */
export function baseOf(language: string): Base {
  const file = (name: string) =>
    Object.entries(files).find(([path]) => languageOf(path) === language && path.endsWith(name))?.[1];
  return {
    goals: file('/goals.yaml') as GoalEntry[],
    moments: file('/moments.yaml') as MomentEntry[],
    worries: file('/worries.yaml') as WorryEntry[],
    always: file('/always.yaml') as AlwaysEntry[],
    example: file('/example.yaml') as Facts,
    exampleTemplate: file('/call-plain.yaml') as Template,
  };
}
