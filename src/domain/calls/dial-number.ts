/** Fewer digits than this are no number that one can dial. */
const FEWEST = 3;
/** The longest telephone number there is (E.164). */
const MOST = 15;
/** How an extension is written behind a number: "x 12", "ext. 12", "extension 12", "#12". */
const EXTENSION = /(?:\bext(?:ension|n)?\b\.?|\bx|#)\s*:?\s*(\d{1,8})/i;

/**
 * The address that dials a number as it was typed: "tel:+442079460958,12". Only digits, a leading plus and a pause
 * before the extension are left of it, so that nothing else that was typed can be dialled. Of two numbers the first.
 * Undefined where there is no number in it.
 */
export function dialNumber(typed: string, extension = ''): string | undefined {
  const text = plainDigits(typed);
  const behind = EXTENSION.exec(text);
  const number = numberIn(behind ? text.slice(0, behind.index) : text);
  if (!number) return undefined;
  const inside = plainDigits(extension).match(/\d+/)?.[0] ?? behind?.[1];
  return `tel:${number}${inside ? `,${inside}` : ''}`;
}

/** The first stretch of digits and what stands between them. "+44 (0)20" is dialled without the nought in brackets. */
function numberIn(text: string): string | undefined {
  for (const [stretch] of text.matchAll(/[+(]*\d[\d\s().·‐-―/-]*/gu)) {
    const whole = digitsOf(stretch);
    const number = whole.length > MOST ? digitsOf(stretch.split('/')[0] ?? '') : whole;
    const count = number.replace('+', '').length;
    if (count >= FEWEST && count <= MOST) return number;
  }
  return undefined;
}

function digitsOf(stretch: string): string {
  const abroad = /^\(?\+/.test(stretch);
  const dialled = abroad ? stretch.replace(/\(0\)/, '') : stretch;
  return `${abroad ? '+' : ''}${dialled.replaceAll(/\D/g, '')}`;
}

/** Digits of any script as those a telephone has. In each script they stand in a row, its nought first. */
const plainDigits = (text: string): string =>
  text.normalize('NFKC').replaceAll(/\p{Nd}/gu, (digit) => String(digitValue(digit)));

function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return code >= 0x30 && code <= 0x39 ? code - 0x30 : value;
}
