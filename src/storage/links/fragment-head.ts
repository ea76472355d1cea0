/** Before what is packed: the version, how many bytes follow (3 bytes), and their check (4 bytes). */
export const HEAD = 8;
export const LINK_VERSION = 1;

/** FNV-1a, 32 bits: finds what a chat app or a hand changed; it keeps nobody out. */
function checkOf(bytes: Uint8Array): number {
  let check = 0x811c9dc5;
  for (const byte of bytes) check = Math.imul(check ^ byte, 0x01000193);
  return check >>> 0;
}

/** The head of these packed bytes. */
export function headOf(packed: Uint8Array): Uint8Array {
  const head = new DataView(new ArrayBuffer(HEAD));
  head.setUint32(0, packed.length);
  head.setUint8(0, LINK_VERSION);
  head.setUint32(4, checkOf(packed));
  return new Uint8Array(head.buffer);
}

/** Are these the bytes that the head speaks of? `short`: some are missing at the end. */
export function fitsHead(head: DataView, packed: Uint8Array): 'yes' | 'short' | 'no' {
  const length = head.getUint32(0) & 0xffffff;
  if (packed.length < length) return 'short';
  return packed.length === length && checkOf(packed) === head.getUint32(4) ? 'yes' : 'no';
}
