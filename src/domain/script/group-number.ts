/** Ways to write a telephone number, best first; none when it is no number of that country. `region`: ISO 3166, "GB". */
export type NumberFormats = (typed: string, region: string | undefined) => readonly string[];

/** A number that was typed without any gap: nobody has said yet how it is grouped. */
const BARE = /^\+?\d{7,15}$/;

/** Should its digits be grouped? A number that was typed with gaps keeps the person's own. */
export const isBareNumber = (typed: string): boolean => BARE.test(typed.trim());

/**
 * A telephone number in groups, as one says it and writes it down: "020 7946 0958". Only gaps are put in: a way of
 * writing it that has other digits is passed over, and what has no such way stays as it was typed.
 */
export function groupNumber(typed: string, region: string | undefined, formats: NumberFormats): string {
  const bare = typed.trim();
  if (!isBareNumber(bare)) return typed;
  const found = formats(bare, region).find((each) => digitsOf(each) === digitsOf(bare));
  if (found === undefined) return typed;
  const groups = found.split(/\D+/).filter((group) => group !== '');
  return `${bare.startsWith('+') ? '+' : ''}${groups.join(' ')}`;
}

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');
