import type { Opening } from '../openings/opening.ts';
import type { Rehearsal } from '../rehearsal/rehearsal.ts';
import type { Script } from '../script/script.ts';
import { shouldCall } from './should-call.ts';

export type NextStep =
  | { step: 'resume'; rehearsalId: string }
  | { step: 'write' | 'email' | 'practise' | 'card' };

type Standing = {
  opening: Opening;
  script?: Pick<Script, 'channels'> | undefined;
  /** This script's, newest first. */
  rehearsals: readonly ({ id: string } & Pick<Rehearsal, 'outcome'>)[];
  /** An ISO date. */
  today: string;
};

/**
 * The one next step for an opening: its words, then the email where that is the better way, then one practice call
 * (the newest is gone on with when it was left half-way; older ones are let go), then the card.
 */
export function nextStep({ opening, script, rehearsals, today }: Standing): NextStep {
  if (!script) return { step: 'write' };
  if (script.channels.email && shouldCall(opening, today).verdict === 'email') return { step: 'email' };
  const newest = rehearsals[0];
  if (!newest) return { step: 'practise' };
  if (newest.outcome === undefined) return { step: 'resume', rehearsalId: newest.id };
  return { step: 'card' };
}
