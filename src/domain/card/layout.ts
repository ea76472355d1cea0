/**
 * A row on a side, by its key; or some of its lines, where no side could hold it whole: from line `from` up to line
 * `to`, counted from 0.
 */
export type Piece = { key: string; lines?: { from: number; to: number } };

/** What stands on a side of a card. `card` counts from 1. `tall`: it is higher than the side. */
export type Side = { face: 'front' | 'back'; card: number; rows: Piece[]; tall?: true };

/** The sides of a card, each with its type size in points (11 to 14). */
export type Layout = (Side & { pt: number })[];

/**
 * Heights at one type size, in rules (a rule is 1.5 em): of all that a side holds besides its rows, padding too; and of a
 * row by its key, on the face where it is higher, without the blank rule of its `space`. What is never asked for need
 * not be measured.
 */
export type Heights = { headOf: (face: Side['face']) => number; linesOf: (key: string) => number };
