import type { LinkTrouble } from '../../domain/partner/link-trouble.ts';
import { fromBase64url } from './base64url.ts';
import { fitsHead, HEAD, LINK_VERSION } from './fragment-head.ts';
import { piecesOf } from './pieces-of.ts';
import { readPieces } from './read-pieces.ts';

/** A link of so many characters is none of ours, whatever is in it. */
const MOST_CHARACTERS = 500_000;
/** Unpacking stops at so many bytes. The largest practice call of one's own, with all its words, is under it. */
export const MOST_UNPACKED = 1_500_000;

/** What chat apps and sentences leave behind an address. */
const AFTER = /[\s.,;:!?)\]}>'"”’»]/;

/** What was packed into the end of an address. Nothing is known of the value yet. Never rejects. */
export async function unpackFragment(text: string): Promise<{ value: unknown } | { trouble: LinkTrouble }> {
  if (text.length > MOST_CHARACTERS) return { trouble: 'too-large' };
  const letters = withoutEnd(text);
  const bytes = fromBase64url(letters);
  if (!bytes) return { trouble: letters.startsWith('AQ') ? 'damaged' : 'not-ours' };
  const [version = 0] = bytes;
  if (version === 0) return { trouble: 'not-ours' };
  if (version > LINK_VERSION) return { trouble: 'newer' };
  if (bytes.length < HEAD) return { trouble: 'cut-short' };
  const packed = bytes.slice(HEAD);
  const fits = fitsHead(new DataView(bytes.buffer), packed);
  if (fits !== 'yes') return { trouble: fits === 'short' ? 'cut-short' : 'damaged' };
  return unpack(packed);
}

/** From the end letter by letter: one pattern for all of it would look again from each of its letters. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && AFTER.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

async function unpack(
  packed: Uint8Array<ArrayBuffer>,
): Promise<{ value: unknown } | { trouble: LinkTrouble }> {
  let opened: ReadableStream<Uint8Array>;
  try {
    opened = piecesOf(packed).pipeThrough(new DecompressionStream('deflate-raw'));
  } catch {
    return { trouble: 'cannot-open' };
  }
  try {
    const json = await readPieces(opened, MOST_UNPACKED);
    if (!json) return { trouble: 'too-large' };
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json)) };
  } catch {
    return { trouble: 'damaged' };
  }
}
