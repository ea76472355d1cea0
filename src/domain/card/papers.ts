export type PaperId = 'letter' | 'a4' | 'index';

/**
 * `width` and `height` of a side's writing area, in points (72 to the inch). `answers`: how many "if they say → I say"
 * rows one card has room for beside voicemail and log (domain.md F: four on an index card).
 */
export type Paper = { width: number; height: number; sidesPerPage: 1 | 2; answers: number };

const INCH = 72;
const MM = INCH / 25.4;

/** A plain sheet in landscape, front beside back: half of what is left inside a margin of 10 mm. */
const sheet = (width: number, height: number): Paper => ({
  width: (width - 20 * MM) / 2,
  height: height - 20 * MM,
  sidesPerPage: 2,
  answers: 5,
});

/** The papers a card is printed on: Letter 11 × 8.5 in, A4 297 × 210 mm, index card 6 × 4 in with 0.25 in left free. */
export const PAPERS: Record<PaperId, Paper> = {
  letter: sheet(11 * INCH, 8.5 * INCH),
  a4: sheet(297 * MM, 210 * MM),
  index: { width: 5.5 * INCH, height: 3.5 * INCH, sidesPerPage: 1, answers: 4 },
};
