import type { GoalEntry } from '../domain/library/schemas.ts';

/** The library's languages are its folders; nothing else in the app knows which there are. */
const goals = import.meta.glob<GoalEntry[]>('../../scripts-library/*/goals.yaml', {
  eager: true,
  import: 'default',
});

export const languageOf = (path: string): string => /scripts-library\/([^/]+)\//.exec(path)?.[1] ?? 'en';

const LANGUAGES: readonly string[] = Object.keys(goals).map(languageOf);

/** The library's language for a person who prefers `wanted` (BCP 47, best first); English when none fits. */
export const pickLanguage = (wanted: readonly string[]): string =>
  wanted.map((tag) => tag.split('-')[0] ?? '').find((tag) => LANGUAGES.includes(tag)) ?? 'en';
