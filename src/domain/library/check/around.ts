import { MOVES } from '../ids.ts';
import { languageFolder } from '../read/content-kind.ts';
import type { Content } from '../read/read-file.ts';
import type { PhraseEntry } from '../schemas.ts';

/** What a content file is checked against: the lists of its language, as far as they could be read. */
export type Around = {
  /** BCP 47. */
  locale: string;
  responses?: ReadonlySet<string>;
  scenarios?: ReadonlySet<string>;
  /** The moves that are poor unless an edge says otherwise. */
  poor: ReadonlySet<string>;
  avoid: readonly Avoided[];
};

/** Words that a spoken line does without: not everybody knows them, or nobody says them aloud. */
export type Avoided = PhraseEntry & { why: 'idiom' | 'written' };

/** The five of them that the taxonomy calls poor, where there is no moves.yaml. */
export const POOR: ReadonlySet<string> = new Set(MOVES.slice(-5));

/** The lists that stand around the files of one language folder. `unread` are the ids of calls that have a slip. */
export function aroundOf(contents: readonly Content[], unread: readonly string[] = []): Around {
  const avoid: Avoided[] = [];
  const around: { -readonly [K in keyof Around]: Around[K] } = { locale: 'en', poor: POOR, avoid };
  const scenarios = new Set(unread);
  for (const content of contents) {
    if (content.kind === 'goals') around.locale = localeOf(languageFolder(content.path, 'goals'));
    if (content.kind === 'responses') around.responses = new Set(content.value.map(({ id }) => id));
    if (content.kind === 'moves')
      around.poor = new Set(content.value.filter(({ good }) => !good).map(({ id }) => id));
    avoid.push(...avoidedIn(content));
    if (content.kind === 'scenario') scenarios.add(content.value.id);
  }
  if (scenarios.size > 0) around.scenarios = scenarios;
  return around;
}

function avoidedIn({ kind, value }: Content): Avoided[] {
  if (kind === 'idioms') return value.map((entry) => ({ ...entry, why: 'idiom' }));
  if (kind !== 'phrases') return [];
  return value['reads-written-not-spoken'].map((entry) => ({ ...entry, why: 'written' }));
}

const localeOf = (folder: string): string => /(?:^|\/)([a-z]{2}(?:-[A-Z]{2})?)$/.exec(folder)?.[1] ?? 'en';
