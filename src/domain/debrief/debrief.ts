import type { Gain, Moment } from '../library/ids.ts';
import type { StuckWhy } from '../rehearsal/stuck-at.ts';
import type { Check } from './check.ts';

/** `at` is always an index into the rehearsal's transcript: the turn that a sentence rests on, and quotes. */
type At = { at: number };

/** What the caller came away with, and the employer's words for it; empty where the author gave none. */
export type Gained = At & { gain: Gain; words: string };

/** Good replies that carry a call, as the moment each of them does. */
export const WEIGHTY = ['identify', 'ask', 'next-step', 'thanks'] as const satisfies readonly Moment[];
export type Done = At & { moment: (typeof WEIGHTY)[number] };

/** Words to use next time: what they said in the end, their own line, or a coach's example. */
export type Suggestion = { text: string; from: 'said' | 'own' | 'example' };

/** `note`: why the reply did not help. `coach`: what helps at this turn. `own`: their line for it, filled. */
export type Stuck = At & {
  why: StuckWhy;
  note?: string;
  coach?: string;
  own?: string;
  suggestion?: Suggestion;
};

/** Where in the script the words for a turn stand; `lines` are ids, in the order of the draft. */
export type Place =
  | { kind: 'answer'; response: string }
  | { kind: 'lines'; moments: Moment[]; lines: string[] }
  | { kind: 'none'; response?: string };

/**
 * A turn that was replied to, beside what the person had planned to say there. `other`: they did something else than
 * those lines do (asked a question where one says hello), so what they said cannot take their place.
 */
export type Beside = At & { planned?: string; place: Place; other?: true };

/** What a rehearsal came to. Each entry quotes its turn; there is no score. */
export type Debrief = {
  goalGot: boolean;
  gains: Gained[];
  done: Done[];
  stuck: Stuck[];
  checks: Check[];
  beside: Beside[];
  keep?: At;
  try?: At;
};
