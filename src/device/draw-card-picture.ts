import {
  fontOf,
  linesOf,
  linesOfRow,
  NUMBER,
  type Paint,
  type PictureLine,
  type PictureRow,
  TITLE,
} from './picture-lines.ts';
import { heightOfLines, picturePages } from './picture-pages.ts';

/** What the pictures of a card hold. `always`: the rows that end each of them. */
export type CardPicture = {
  title: string;
  number: string;
  rows: readonly PictureRow[];
  always: readonly PictureRow[];
};

/** As wide as a phone's screen and no higher, in px, so that each picture is read without making it larger. */
const WIDTH = 1080;
const HEIGHT = 1920;
const MARGIN = 64;
const ROOM = WIDTH - 2 * MARGIN;
/** The blue rule under the head, and the thin one above the rows that always help, with the room around them. */
const RULE = 40;

/** Draws the card as pictures, black on white, to be read from a phone. None without a canvas. */
export async function drawCardPictures(card: CardPicture): Promise<Blob[]> {
  // Without the typeface, offline before it was kept, the picture is drawn in the next best.
  await Promise.all([document.fonts.load(fontOf(false, 46)), document.fonts.load(fontOf(true, 46))]).catch(
    () => {},
  );
  const paint = document.createElement('canvas').getContext('2d');
  if (!paint) return [];
  const head = [
    ...linesOf(paint, [{ text: card.title, cue: true }], TITLE, ROOM),
    ...linesOf(paint, [{ text: card.number, cue: true }], NUMBER, ROOM),
  ];
  const always = card.always.flatMap((row) => linesOfRow(paint, row, ROOM));
  const around = heightOfLines(head) + heightOfLines(always) + 2 * MARGIN + 2 * RULE;
  const rows = card.rows.map((row) => linesOfRow(paint, row, ROOM));
  const pages = picturePages(rows, HEIGHT - around);
  const blobs = await Promise.all(pages.map((lines) => drawPage(head, lines, always, around)));
  return blobs.flatMap((blob) => blob ?? []);
}

function drawPage(
  head: readonly PictureLine[],
  rows: readonly PictureLine[],
  always: readonly PictureLine[],
  around: number,
): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = around + heightOfLines(rows);
  const paint = canvas.getContext('2d');
  if (!paint) return Promise.resolve(null);
  paint.fillStyle = '#fff';
  paint.fillRect(0, 0, WIDTH, canvas.height);
  const afterHead = drawLines(paint, head, MARGIN);
  drawRule(paint, afterHead, '#3b72ad', 3);
  const afterRows = drawLines(paint, rows, afterHead + RULE);
  drawRule(paint, afterRows, '#4f4b43', 1);
  drawLines(paint, always, afterRows + RULE);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function drawRule(paint: Paint, top: number, colour: string, thickness: number) {
  paint.fillStyle = colour;
  paint.fillRect(MARGIN, top, ROOM, thickness);
}

/** Draws lines from a height on, and gives the height at which they end. */
function drawLines(paint: Paint, lines: readonly PictureLine[], from: number): number {
  let top = from;
  for (const { px, colour, height, words } of lines) {
    paint.fillStyle = colour;
    for (const { text, cue, x } of words) {
      paint.font = fontOf(cue, px);
      paint.fillText(text, MARGIN + x, top + px);
    }
    top += height;
  }
  return top;
}
