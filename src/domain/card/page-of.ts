import { type CardSize, INCH, MM, PAPERS, type PaperId, SHEETS, type SheetId } from './papers.ts';

/** The pages that the style sheet has a named `@page` for: a lying sheet, a standing one, or a card's own size. */
export type PageName = SheetId | `${SheetId}-upright` | CardSize;

/** A page of paper in points, and how many cards lie on it in each direction. */
export type Page = { name: PageName; width: number; height: number; columns: number; rows: number };

/** Each card on a paper of its own size, or several on a sheet. */
export type On = 'own' | SheetId;

const UPRIGHT: Record<SheetId, { width: number; height: number }> = {
  letter: { width: 8.5 * INCH, height: 11 * INCH },
  a4: { width: 210 * MM, height: 297 * MM },
};

/** The page on which sides of this paper are printed. A card that does not fit the sheet gets its own page. */
export function pageOf(paper: PaperId, on: On): Page {
  const { outer } = PAPERS[paper];
  if (paper === 'letter' || paper === 'a4')
    return { name: paper, width: 2 * outer.width, height: outer.height, columns: 2, rows: 1 };
  const sheet = on === 'own' ? undefined : fullest(on, outer);
  return sheet ?? { name: paper, ...outer, columns: 1, rows: 1 };
}

/** The sheets on which at least two cards of this size fit. */
export const sheetsFor = (size: CardSize): SheetId[] =>
  SHEETS.filter((sheet) => fullest(sheet, PAPERS[size].outer) !== undefined);

/** The sheet turned so that most cards fit, standing where it makes no difference; undefined for fewer than two. */
function fullest(sheet: SheetId, card: { width: number; height: number }): Page | undefined {
  const { width, height } = UPRIGHT[sheet];
  const standing = grid({ name: `${sheet}-upright`, width, height }, card);
  const lying = grid({ name: sheet, width: height, height: width }, card);
  const best = cells(lying) > cells(standing) ? lying : standing;
  return cells(best) > 1 ? best : undefined;
}

const grid = (
  page: Pick<Page, 'name' | 'width' | 'height'>,
  card: { width: number; height: number },
): Page => ({
  ...page,
  columns: fitting(page.width, card.width),
  rows: fitting(page.height, card.height),
});

/** Half a letter sheet is exactly half of it: a sum of fractions must not make it less. */
const fitting = (room: number, each: number) => Math.floor(room / each + 1e-6);

const cells = ({ columns, rows }: Page) => columns * rows;
