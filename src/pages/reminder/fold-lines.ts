/** The longest line of a calendar file, in octets (RFC 5545, 3.1). */
const MOST = 75;

/**
 * A calendar file with its long lines folded by octets, never within a character. The package that writes it counts
 * characters: a line of Arabic is twice as long as allowed.
 */
export const foldLines = (file: string): string =>
  file
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(fold)
    .join('\r\n');

function fold(line: string): string {
  const rows: string[] = [];
  let row = '';
  let size = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (size + octets > MOST) {
      rows.push(row);
      // a folded row begins with a space, which counts
      row = ' ';
      size = 1;
    }
    row += character;
    size += octets;
  }
  return [...rows, row].join('\r\n');
}

/** In UTF-8; half a character is written as three octets. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
