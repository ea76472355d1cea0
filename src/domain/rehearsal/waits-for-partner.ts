import type { Rehearsal } from './rehearsal.ts';

/** Somebody was asked to play the employer, and nothing came back yet. It is no practice so far. */
export const waitsForPartner = ({ partner, replies }: Pick<Rehearsal, 'partner' | 'replies'>): boolean =>
  partner !== undefined && replies.length === 0;
