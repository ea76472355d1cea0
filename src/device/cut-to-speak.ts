import { breathsOf } from '../domain/script/breaths.ts';

/** Chromium falls silent after about 15 seconds of one piece; slowly said, that is some 150 letters. */
const LONGEST = 150;
const PHONE_NUMBER = /\(?\+?\d(?:[\s().-]{0,2}\d){6,}/g;

/**
 * A text in pieces short enough to be spoken: its sentences, a longer one cut where one breathes, and what is longer still
 * between words. A telephone number is said digit by digit.
 */
export function cutToSpeak(text: string): string[] {
  const said = text.replaceAll(PHONE_NUMBER, sayDigits);
  const sentences = said.split(/(?<=[.!?…])\s+|\n+/).map((each) => each.trim());
  return sentences
    .flatMap((sentence) => (sentence.length <= LONGEST ? [sentence] : breathsOf(sentence).flatMap(cutWords)))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

/** "(312) 555-0142" is "3 1 2, 5 5 5, 0 1 4 2": a breath where the number has a gap. */
const sayDigits = (number: string): string =>
  number
    .split(/[^\d+]+/)
    .filter((group) => group !== '')
    .map((group) => [...group].join(' '))
    .join(', ');

function cutWords(breath: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const word of breath.split(/\s+/).flatMap(cutWord)) {
    if (piece !== '' && piece.length + 1 + word.length > LONGEST) {
      pieces.push(piece);
      piece = word;
    } else piece = piece === '' ? word : `${piece} ${word}`;
  }
  return [...pieces, piece];
}

/** A "word" longer than a piece is no word; it is cut anywhere, but not inside a letter. */
function cutWord(word: string): string[] {
  if (word.length <= LONGEST) return [word];
  const letters = [...word];
  const half = Math.ceil(letters.length / 2);
  return [letters.slice(0, half), letters.slice(half)].flatMap((part) => cutWord(part.join('')));
}
