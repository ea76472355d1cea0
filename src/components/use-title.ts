import { useEffect } from 'react';
import { SHELL } from '../words/shell.ts';

/** Names the page in the tab and in the person's history. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${SHELL.name}`;
  }, [title]);
}
