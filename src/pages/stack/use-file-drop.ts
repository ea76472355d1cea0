import { useEffect } from 'react';

/** Files dropped anywhere on the page; the browser would leave the page to show them. */
export function useFileDrop(onFiles: (files: File[]) => void): void {
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    window.addEventListener('dragover', (event) => event.preventDefault(), { signal });
    window.addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        onFiles([...(event.dataTransfer?.files ?? [])]);
      },
      { signal },
    );
    return () => leaving.abort();
  }, [onFiles]);
}
