/** Words of a picture, cue words heavier. */
export type PictureRun = { text: string; cue: boolean };
/** A row of a card: what it is for, and its words. */
export type PictureRow = { label: string; runs: readonly PictureRun[] };

type Size = { px: number; height: number; colour: string };
/** One line as it is drawn. `height`: with the room above the next line, in px. */
export type PictureLine = Size & { words: { text: string; cue: boolean; x: number }[] };

/** Measures and draws. */
export type Paint = Pick<
  CanvasRenderingContext2D,
  'font' | 'fillStyle' | 'measureText' | 'fillText' | 'fillRect'
>;

const FAMILY = '"Atkinson Hyperlegible Next", Verdana, sans-serif';
export const fontOf = (cue: boolean, px: number) => `${cue ? 700 : 400} ${px}px ${FAMILY}`;

/** Read at arm's length from a phone that is 1080 px wide: 46 px are 17 points there. */
export const TITLE: Size = { px: 52, height: 66, colour: '#000' };
export const NUMBER: Size = { px: 64, height: 84, colour: '#000' };
const LABEL: Size = { px: 34, height: 50, colour: '#4f4b43' };
const WORDS: Size = { px: 46, height: 66, colour: '#000' };
/** Between a row and the next, in px. */
const APART = 26;

/** The lines of a row: first what it is for. */
export function linesOfRow(paint: Paint, { label, runs }: PictureRow, room: number): PictureLine[] {
  const lines = [
    ...linesOf(paint, [{ text: label, cue: false }], LABEL, room),
    ...linesOf(paint, runs, WORDS, room),
  ];
  return lines.map((line, at) => (at === lines.length - 1 ? { ...line, height: line.height + APART } : line));
}

/** Breaks runs into lines at spaces; a word that is longer than a line is broken between letters. */
export function linesOf(paint: Paint, runs: readonly PictureRun[], size: Size, room: number): PictureLine[] {
  const lines: PictureLine[] = [];
  let x = room + 1;
  for (const { text, cue } of runs) {
    paint.font = fontOf(cue, size.px);
    for (const piece of text.split(/(?<=\s)/u).flatMap((word) => brokenToFit(paint, word, room))) {
      if (piece === '') continue;
      if (x + paint.measureText(piece.trimEnd()).width > room) {
        lines.push({ ...size, words: [] });
        x = 0;
      }
      lines.at(-1)?.words.push({ text: piece, cue, x });
      x += paint.measureText(piece).width;
    }
  }
  return lines;
}

function brokenToFit(paint: Paint, word: string, room: number): string[] {
  if (paint.measureText(word.trimEnd()).width <= room) return [word];
  const pieces = [''];
  for (const letter of word) {
    const last = pieces.length - 1;
    if (paint.measureText(pieces[last] + letter).width > room) pieces.push(letter);
    else pieces[last] += letter;
  }
  return pieces;
}
