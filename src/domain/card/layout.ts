/**
 * A row on a side, by its key; or some of its lines, where no side could hold it whole: from line `from` up to line
 * `to`, counted from 0.
 */
export type Piece = { key: string; lines?: { from: number; to: number } };

/** What stands on a side of a card. `card` counts from 1. `tall`: it is higher than the side. */
export type Side = { face: 'front' | 'back'; card: number; rows: Piece[]; tall?: true };

/** The sides of a card, each with its type size in points (11 to 14). */
export type Layout = (Side & { pt: number })[];

/** Something of the rows of the front, and of those of the back. */
export type Faces<T> = Partial<Record<Side['face'], T>>;

/**
 * Heights at one type size of the rows that a card has on its front, or on its back, in rules (a rule is 1.5 em): `head`
 * is all that a side holds besides its rows, padding too; and each row by its key, on the face where it is higher, without
 * the blank rule of its `space`.
 */
export type Heights = { head: number; rows: ReadonlyMap<string, number> };
