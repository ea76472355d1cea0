/** A number that somebody writes down is said digit by digit. */
const PHONE_NUMBER = /\+?\d(?:[\s().-]{0,2}\d){6,}/g;
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** How many words are said when a text is said; each digit of a phone number is one. */
export function countSaid(text: string): number {
  const digits = text.match(PHONE_NUMBER)?.join('').match(/\d/g)?.length ?? 0;
  return digits + (text.replaceAll(PHONE_NUMBER, ' ').match(WORD)?.length ?? 0);
}
