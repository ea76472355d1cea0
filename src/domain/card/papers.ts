export const SHEETS = ['letter', 'a4'] as const;
/** The plain sheets that a printer holds. */
export type SheetId = (typeof SHEETS)[number];

export const CARD_SIZES = [
  'index-3x5',
  'index-4x6',
  'a7',
  'a6',
  'quarter-letter',
  'half-letter',
  'a5',
] as const;
export type CardSize = (typeof CARD_SIZES)[number];

/** A plain sheet folded once, or a card of its own size. */
export type PaperId = SheetId | CardSize;

/**
 * One side of a card, all in points (72 to the inch). `outer`: as it is cut or folded. `width` and `height`: what may
 * be written on, inside the `margin`. `answers`: how many "if they say → I say" rows one card has room for beside
 * voicemail and log (domain.md F: four on an index card). `asides`: it has room for what is not said, too.
 */
export type Paper = {
  outer: { width: number; height: number };
  margin: number;
  width: number;
  height: number;
  answers: number;
  asides: boolean;
};

export const INCH = 72;
export const MM = INCH / 25.4;
/** Nothing is printed nearer to the edge of a card (FORMATS 6). */
const SAFE = 0.25 * INCH;

/** A plain sheet in landscape, front beside back: half of it, with a margin of 10 mm but at the fold. */
const half = (width: number, height: number): Paper => ({
  outer: { width: width / 2, height },
  margin: 10 * MM,
  width: width / 2 - 10 * MM,
  height: height - 20 * MM,
  answers: 5,
  asides: true,
});

const card = (width: number, height: number, answers: number): Paper => ({
  outer: { width, height },
  margin: SAFE,
  width: width - 2 * SAFE,
  height: height - 2 * SAFE,
  answers,
  asides: answers > 4,
});

/** The papers a card is printed on (domain.md F). Index cards lie, the others stand. */
export const PAPERS: Record<PaperId, Paper> = {
  letter: half(11 * INCH, 8.5 * INCH),
  a4: half(297 * MM, 210 * MM),
  'index-3x5': card(5 * INCH, 3 * INCH, 2),
  'index-4x6': card(6 * INCH, 4 * INCH, 4),
  a7: card(74 * MM, 105 * MM, 2),
  a6: card(105 * MM, 148 * MM, 4),
  'quarter-letter': card(4.25 * INCH, 5.5 * INCH, 4),
  'half-letter': card(5.5 * INCH, 8.5 * INCH, 5),
  a5: card(148 * MM, 210 * MM, 5),
};
