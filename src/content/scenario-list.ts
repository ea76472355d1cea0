import type { CallSummary } from '../domain/debrief/practice/call-summary.ts';
import { languageOf } from './languages.ts';

const summaries = import.meta.glob<CallSummary>('../../scripts-library/*/scenarios/*/*.yaml', {
  query: '?summary',
  import: 'default',
  eager: true,
});

/** Every practice call of a language in a few words. Loaded when a call is looked for: there are many. */
export const scenariosOf = (language: string): CallSummary[] =>
  Object.entries(summaries).flatMap(([path, summary]) => (languageOf(path) === language ? [summary] : []));
