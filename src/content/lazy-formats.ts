import type { NumberFormats } from '../domain/script/group-number.ts';

type Found = { formats: NumberFormats; countries: readonly string[] };

let found: Found | undefined;
let isAsked = false;
const waiting = new Set<() => void>();

/** How numbers are grouped, once it is here; until then, and where it cannot be had, numbers stay as typed. */
export const formatsNow = (): Found | undefined => found;

/** Fetches it, once for a page. */
export function fetchFormats(): void {
  if (isAsked) return;
  isAsked = true;
  import('./phone-formats.ts').then(
    ({ phoneFormats, phoneCountries }) => {
      found = { formats: phoneFormats, countries: phoneCountries };
      for (const tell of waiting) tell();
    },
    // no network, and not kept yet: numbers stay as typed
    () => {},
  );
}

/** Tells when it has come; gives the way to stop being told. */
export function onFormats(tell: () => void): () => void {
  waiting.add(tell);
  return () => waiting.delete(tell);
}
