import { moveOf } from './prepare-scenario.ts';

/** Silence, and repeats that the person asked for, cost nothing (FORMATS 3). `move` is an edge's key. */
export const isFree = (move: string): boolean => ['wait', 'ask-repeat'].includes(moveOf(move));
