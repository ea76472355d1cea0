const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64 without its padding: in the domain there is no `btoa`. */
export function toText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3);
    const whole = (one << 16) | (two << 8) | three;
    const signs = Math.min(4, Math.ceil(((bytes.length - at) * 8) / 6));
    for (let sign = 0; sign < signs; sign++) text += SIGNS[(whole >> (18 - 6 * sign)) & 63];
  }
  return text;
}

/** The bytes that `toText` wrote. */
export function fromText(text: string): Uint8Array {
  const values = new Map([...SIGNS].map((sign, value) => [sign, value]));
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const sign of text) {
    held = ((held << 6) | (values.get(sign) ?? 0)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 0xff;
  }
  return bytes;
}
