/** What stands for one or two units of a text in double quotes: `\n`, `\x41`, `\u2019`, `\U0001F600`. */
const ESCAPE = /^\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|.)/;

/**
 * Where in a file the unit `at` of a text stands that begins at `start`, quotes and all. What goes over several lines
 * is folded, so a place after its first line is not told: then, and in a block text, it is `start`.
 */
export function offsetInText(source: string, start: number, at: number): number {
  const quote = source[start] ?? '';
  if (quote === '|' || quote === '>') return start;
  let offset = start + (quote === '"' || quote === "'" ? 1 : 0);
  for (let unit = 0; unit < at; unit++) {
    const left = source[offset];
    if (left === undefined || left === '\n' || left === '\r') return start;
    if (quote === '"' && left === '\\') {
      const escaped = ESCAPE.exec(source.slice(offset, offset + 10))?.[0];
      if (escaped === undefined) return start;
      if (escaped.length === 10 && Number.parseInt(escaped.slice(2), 16) > 0xffff) unit++;
      offset += escaped.length;
    } else offset += quote === "'" && left === quote ? 2 : 1;
  }
  return offset;
}
