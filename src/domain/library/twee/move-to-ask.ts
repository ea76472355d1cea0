import { ACTS, MOVES } from '../ids.ts';

/** Stands where the move of a link from Twine is not known yet: "which-move/1", "which-move/2". */
export const MOVE_TO_ASK = 'which-move';

export const isMoveToAsk = (key: string): boolean => key.split('/')[0] === MOVE_TO_ASK;

const REPLIES: readonly string[] = [...MOVES, ...ACTS];

/** A move or an act, or a variant of one ("give-details/bank"). */
export const isReply = (key: string): boolean => REPLIES.includes(key.split('/')[0] ?? '');
