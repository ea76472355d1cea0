/**
 * A text as a spreadsheet shows it and never works it out: an apostrophe before what could begin a formula (OWASP, "CSV
 * Injection"). That is = + - @, also in their wide and small forms and after blanks or signs nobody sees, and a tab or a
 * new line at the start.
 */
export function safeCell(text: string): string {
  const first = /^[\s\p{Cc}\p{Cf}]*(.)/su.exec(text)?.[1]?.normalize('NFKC') ?? '';
  return FORMULA.has(first) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
}

const FORMULA: ReadonlySet<string> = new Set(['=', '+', '-', '@']);
