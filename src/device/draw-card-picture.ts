/** What a picture of a card holds: rows of words, cue words heavier. */
export type PictureRow = { label: string; runs: readonly { text: string; cue: boolean }[] };
export type Picture = { title: string; number: string; rows: readonly PictureRow[] };

const WIDTH = 1080;
const MARGIN = 64;
const LINE = 66;
const FAMILY = '"Atkinson Hyperlegible Next", Verdana, sans-serif';
const LABEL_FONT = `400 34px ${FAMILY}`;
const fontOf = (cue: boolean, px = 46) => `${cue ? 700 : 400} ${px}px ${FAMILY}`;

type Word = { text: string; cue: boolean; x: number; line: number };

/** Draws the card as a picture, 1080 px wide: black on white, to be read from a phone. Undefined without a canvas. */
export async function drawCardPicture(picture: Picture): Promise<Blob | undefined> {
  // Without the typeface, offline before it was kept, the picture is drawn in the next best.
  await Promise.all([document.fonts.load(fontOf(false)), document.fonts.load(fontOf(true))]).catch(() => {});
  const canvas = document.createElement('canvas');
  const paint = canvas.getContext('2d');
  if (!paint) return undefined;
  const rows = picture.rows.map((row) => ({ label: row.label, words: placeWords(paint, row.runs) }));
  const heights = rows.map(({ words }) => LINE * ((words.at(-1)?.line ?? 0) + 1) + 62);
  canvas.width = WIDTH;
  canvas.height = 250 + heights.reduce((sum, height) => sum + height, 0) + MARGIN;
  paint.fillStyle = '#fff';
  paint.fillRect(0, 0, canvas.width, canvas.height);
  drawHead(paint, picture);
  let top = 250;
  rows.forEach((row, index) => {
    drawRow(paint, row, top);
    top += heights[index] ?? 0;
  });
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}

function drawHead(paint: CanvasRenderingContext2D, { title, number }: Picture) {
  paint.fillStyle = '#000';
  paint.font = fontOf(true, 52);
  paint.fillText(title, MARGIN, 106, WIDTH - 2 * MARGIN);
  paint.fillText(number, MARGIN, 180, WIDTH - 2 * MARGIN);
  paint.fillStyle = '#3b72ad';
  paint.fillRect(MARGIN, 210, WIDTH - 2 * MARGIN, 3);
}

function drawRow(paint: CanvasRenderingContext2D, row: { label: string; words: Word[] }, top: number) {
  paint.font = LABEL_FONT;
  paint.fillStyle = '#4f4b43';
  paint.fillText(row.label, MARGIN, top + 40, WIDTH - 2 * MARGIN);
  paint.fillStyle = '#000';
  for (const word of row.words) {
    paint.font = fontOf(word.cue);
    paint.fillText(word.text, MARGIN + word.x, top + 96 + word.line * LINE);
  }
}

/** Breaks runs into lines at spaces; a word longer than a line is cut at the edge. */
function placeWords(paint: CanvasRenderingContext2D, runs: PictureRow['runs']): Word[] {
  const room = WIDTH - 2 * MARGIN;
  const words: Word[] = [];
  let x = 0;
  let line = 0;
  for (const { text, cue } of runs) {
    paint.font = fontOf(cue);
    for (const piece of text.split(/(?<=\s)/u).flatMap((word) => cutToFit(paint, word, room))) {
      const width = paint.measureText(piece.trimEnd()).width;
      if (x > 0 && x + width > room) {
        x = 0;
        line++;
      }
      words.push({ text: piece, cue, x, line });
      x += paint.measureText(piece).width;
    }
  }
  return words;
}

function cutToFit(paint: CanvasRenderingContext2D, word: string, room: number): string[] {
  if (paint.measureText(word).width <= room) return [word];
  const pieces = [''];
  for (const letter of word) {
    const last = pieces.length - 1;
    if (paint.measureText(pieces[last] + letter).width > room) pieces.push(letter);
    else pieces[last] += letter;
  }
  return pieces;
}
