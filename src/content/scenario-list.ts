import type { ScenarioSummary } from '../domain/rehearsal/in-order-of-practice.ts';
import { languageOf } from './languages.ts';

const summaries = import.meta.glob<ScenarioSummary>('../../scripts-library/*/scenarios/*/*.yaml', {
  query: '?summary',
  import: 'default',
  eager: true,
});

/** Every practice call of a language in a few words. Loaded when a call is looked for: there are many. */
export const scenariosOf = (language: string): ScenarioSummary[] =>
  Object.entries(summaries).flatMap(([path, summary]) => (languageOf(path) === language ? [summary] : []));
