/** How text is packed: the first byte says it, so that a later way can be told from this one. */
export const PACKED_VERSION = 1;

/**
 * Text in as few letters as a QR code or an address can carry: one byte for the version, then the text compressed
 * (raw deflate), all of it in base64url.
 */
export async function packText(text: string): Promise<string> {
  const deflated = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(deflated).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(String.fromCharCode(PACKED_VERSION) + letters)
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
