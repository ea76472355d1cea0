/** One side of a card. `card` counts from 1. `tall`: what stands on it is higher than the side. */
export type Side = { face: 'front' | 'back'; card: number; rows: string[]; tall?: true };

/** Which rows stand on which side, by key, and the type size in points (11 to 14). */
export type Layout = { pt: number; sides: Side[] };

/**
 * Heights at one type size, in rules (a rule is 1.5 em). `head` and `backHead`: all that a side holds besides its
 * rows, padding too. `rows`: each row on the face where it is higher, without the blank rule of its `space`.
 */
export type Heights = { head: number; backHead: number; rows: Readonly<Record<string, number>> };
