import { isDrill } from '../debrief/practice/drill-id.ts';
import { type Calling, isBegun } from '../openings/calling.ts';
import type { Rehearsal } from '../rehearsal/rehearsal.ts';
import type { Script } from '../script/script.ts';
import type { Advice } from './advice.ts';

export type NextStep =
  | { step: 'resume'; rehearsalId: string }
  | { step: 'write' }
  | { step: 'practise' }
  | { step: 'email' | 'visit' | 'card' }
  | { step: 'call' }
  /** Note what came of a call that was begun and not noted yet. */
  | { step: 'log' }
  /** Thank them and move on; or only look at what is there, where there is nobody to thank yet. */
  | { step: 'enough' | 'look' };

type Given = {
  advice: Advice;
  script?: Pick<Script, 'channels'> | undefined;
  calling?: Calling | undefined;
  /** This script's, newest first. */
  rehearsals: readonly ({ id: string } & Pick<Rehearsal, 'scenario' | 'outcome'>)[];
};

/**
 * The one next step for an opening: what is to be noted of a call goes first; nothing more once it is enough; its words,
 * then the email or visit where that is the better way, then one practice call (the newest is gone on with when it was
 * left half-way; older ones are let go; a drill is none), then the call, or the card where it is too early to call.
 */
export function nextStep({ advice, script, calling, rehearsals }: Given): NextStep {
  if (calling && isBegun(calling)) return { step: 'log' };
  if (advice.verdict === 'enough')
    return { step: advice.rule === 'interview' || advice.rule === 'safety' ? 'look' : 'enough' };
  if (!script) return { step: 'write' };
  if (advice.verdict === 'other-way' && (advice.way === 'email' || advice.way === 'visit'))
    if (script.channels[advice.way]) return { step: advice.way };
  const newest = rehearsals.find((each) => !isDrill(each));
  if (!newest) return { step: 'practise' };
  if (newest.outcome === undefined) return { step: 'resume', rehearsalId: newest.id };
  return { step: mayCall(advice) ? 'call' : 'card' };
}

/** Is it a good day to call: them, or the contact at the agency? */
export const mayCall = (advice: Advice): boolean =>
  advice.verdict === 'call' || (advice.verdict === 'other-way' && advice.way === 'agency');
