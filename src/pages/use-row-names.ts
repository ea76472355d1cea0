import { use, useMemo } from 'react';
import type { RowName } from '../components/card-rows.tsx';
import { rowNames } from '../components/row-names.ts';
import { loadResponses } from '../content/library.ts';
import type { CardRow } from '../domain/card/card.ts';
import { useContent } from './use-content.ts';

/** What the rows of a card are called, by the library. */
export function useRowNames(): (row: CardRow) => RowName {
  const { base, language } = useContent();
  const { moments, always } = base;
  const responses = use(loadResponses(language));
  return useMemo(() => rowNames({ moments, always, responses }), [moments, always, responses]);
}
