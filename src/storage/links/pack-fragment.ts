import { toBase64url } from './base64url.ts';
import { headOf } from './fragment-head.ts';
import { piecesOf } from './pieces-of.ts';
import { readPieces } from './read-pieces.ts';
import { MOST_UNPACKED } from './unpack-fragment.ts';

/** A value as the end of an address: JSON, compressed. Undefined where it would be too large to be read again. */
export async function packFragment(value: unknown): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  if (bytes.length > MOST_UNPACKED) return undefined;
  const packing = piecesOf(bytes).pipeThrough(new CompressionStream('deflate-raw'));
  const packed = await readPieces(packing, MOST_UNPACKED);
  if (!packed) return undefined;
  return toBase64url(Uint8Array.from([...headOf(packed), ...packed]));
}
