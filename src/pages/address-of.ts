/** The whole address of a page, to be opened on another device. `path` is one of `paths`. */
export const addressOf = (path: string): string => new URL(`#${path}`, document.baseURI).href;

/**
 * The same for one's own phone: what is brought there is kept, though the page that shows the address is a shared computer's.
 */
export function ownAddressOf(path: string): string {
  const url = new URL(addressOf(path));
  url.searchParams.delete('shared');
  return url.href;
}

/** Was this page opened as a file? Then a link to it is of use on this device alone. */
export const leadsNowhere = (url: string): boolean => url.startsWith('file:');

/** Longer links are cut by some chat apps. */
export const MOST_FOR_CHAT = 2_000;

/** A QR code of a longer link (133 squares a side and more) is too fine for the camera of a phone. */
export const MOST_FOR_QR = 1_600;

/** A link of practice calls that is longer is no help to anyone: browsers and apps cut it. */
export const MOST_FOR_LINK = 30_000;

/** The end of a link of this kind in a pasted text or a file; undefined where there is none. */
export const payloadIn = (text: string, kind: 'partner' | 'partner-back' | 'bring'): string | undefined =>
  new RegExp(`#/${kind}/([^\\s/?#]+)`).exec(text)?.[1];
