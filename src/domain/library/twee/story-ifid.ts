/** Twine knows a story by such a number; one practice call always gets the same. No secret hangs on it. */
export function storyIfid(id: string): string {
  const digits = [1, 2, 3, 4].map((round) => hash(`${round} ${id}`)).join('');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `A${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}

/** FNV-1a, as eight digits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0').toUpperCase();
}
