import type { Worry } from '../../library/ids.ts';
import type { Field } from './field.ts';
import type { Memories } from './memory.ts';
import type { Practised } from './practised.ts';

/** What choosing goes by. `now` in ms since 1970. */
export type Ask = {
  field: Field;
  worry?: Worry | undefined;
  rehearsals: readonly Practised[];
  memories: Memories;
  now: number;
};

/** Why a response is to be practised: it was stuck, was never met, is fading, or could sit firmer. */
export type Need = 'stuck' | 'new' | 'fading' | 'firmer';

export type Reason =
  | { rule: 'first-call' | 'second-call' }
  | { rule: 'worry'; values: { worry: Worry } }
  | { rule: Need; values: { response: string } };

export type NextCall = { kind: 'call'; id: string; why: Reason };

/** One response to practise alone, and the turn of a practice call where it is met. */
export type Drill = { kind: 'drill'; response: string; scenario: string; turn: string; why: { rule: Need } };

/** Calls and drills, what pays most first, and which of them comes now. Nothing is ever locked. */
export type Plan = { next: NextCall | Drill | undefined; calls: NextCall[]; drills: Drill[] };

/** After so many whole calls somebody could call for real (DESIGN 1.9); until then an easy one comes next. */
export const CALLS_TO_BEGIN_WITH = 2;
