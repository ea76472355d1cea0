/**
 * Something big that a page fetches when it is first needed. Until it has come, and where it cannot be had, there is
 * none. `onCome` tells when it has come, and gives the way to stop being told.
 */
export function lazily<T>(load: () => Promise<T>) {
  let found: T | undefined;
  let isAsked = false;
  const waiting = new Set<() => void>();
  return {
    now: (): T | undefined => found,
    fetch: (): void => {
      if (isAsked) return;
      isAsked = true;
      load().then(
        (came) => {
          found = came;
          for (const tell of waiting) tell();
        },
        // no network, and not kept yet: the page does without
        () => {},
      );
    },
    onCome: (tell: () => void): (() => void) => {
      waiting.add(tell);
      return () => waiting.delete(tell);
    },
  };
}
