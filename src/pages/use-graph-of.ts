import { useCallback } from 'react';
import { type LoadedGraph, loadGraph } from '../content/load-graph.ts';
import { readOwnCallId } from '../domain/library/own-call-id.ts';
import { useSession } from '../stores/session-context.tsx';
import { spoken } from '../words/say.ts';

const prepared = new Map<string, Promise<LoadedGraph>>();

/** Loads the practice call that a rehearsal names: one of the library, or the person's own as it is now. */
export function useGraphOf(): (language: string, id: string) => Promise<LoadedGraph> {
  const { own } = useSession();
  return useCallback(
    (language, id) => {
      const rowId = readOwnCallId(id);
      if (rowId === undefined) return loadGraph(language, id, spoken());
      const row = own.getState().scenarios[rowId];
      const key = `${language}/${id}/${row?.hash ?? ''}`;
      const loading =
        prepared.get(key) ??
        import('../content/own-graph.ts').then(({ prepareOwn }) => prepareOwn(language, row));
      prepared.set(key, loading);
      loading.catch(() => prepared.delete(key));
      return loading;
    },
    [own],
  );
}
