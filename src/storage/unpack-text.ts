import { PACKED_VERSION } from './pack-text.ts';

/** Why packed text cannot be opened. `damaged`: cut short, mistyped, or no text at all. */
export type UnpackRule = 'damaged' | 'newer' | 'too-large';

/**
 * Opens what `packText` made. `limit`: the most bytes the text may have; it is stopped there while it is opened, so that
 * a few letters cannot fill the memory.
 */
export async function unpackText(
  packed: string,
  limit: number,
): Promise<{ text: string } | { rule: UnpackRule }> {
  if (packed.length > 2 * limit) return { rule: 'too-large' };
  const all = bytesIn(packed);
  const version = all?.[0];
  if (all === undefined || version === undefined) return { rule: 'damaged' };
  if (version > PACKED_VERSION) return { rule: 'newer' };
  if (version < PACKED_VERSION) return { rule: 'damaged' };
  try {
    const bytes = await inflate(all.subarray(1), limit);
    if (!bytes) return { rule: 'too-large' };
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { rule: 'damaged' };
  }
}

function bytesIn(packed: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]*$/.test(packed)) return undefined;
  try {
    const letters = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = new Uint8Array(letters.length);
    for (let at = 0; at < letters.length; at++) bytes[at] = letters.charCodeAt(at);
    return bytes;
  } catch {
    return undefined;
  }
}

/** Undefined where it would be more than `limit` bytes. Throws where it is damaged. */
async function inflate(deflated: Uint8Array<ArrayBuffer>, limit: number): Promise<Uint8Array | undefined> {
  const reader = new Blob([deflated])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > limit) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(next.value);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
