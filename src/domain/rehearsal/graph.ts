import type { Gain, Moment, Outcome, Role, Sound, Tone } from '../library/ids.ts';
import type { Part } from '../library/parts.ts';

export type Range = { below?: number; atLeast?: number };

/** What must hold for an edge to be there. All of it must. */
export type Condition = {
  patience?: Range;
  counters?: Readonly<Record<string, Range>>;
  gained?: Gain;
  notGained?: Gain;
  met?: Turn;
};

/** Where a reply leads. `to` is the string "back" only on an event's turn: the interrupted turn is said again. */
export type Edge = {
  to: Turn | 'back';
  when?: Condition;
  patience: number;
  add?: Readonly<Record<string, number>>;
  gains?: Gains;
  good: boolean;
  label?: string;
  note?: string;
};

/** A reply that may be on offer at a turn. `move` is an edge's key: "ask-receipt", "give-details/bank", "press/1". */
export type Offer = { move: string; edge: Edge };

/** What the caller comes away with, and the employer's words for it where there are any. */
export type Gains = Readonly<Partial<Record<Gain, readonly Part[]>>>;

/** One thing the employer says. Immutable once the scenario is prepared, but for the links between turns. */
export type Turn = {
  id: string;
  who?: string;
  response?: string;
  tone?: Tone;
  sound?: Sound;
  /** The moments of the person's script that this turn waits for. */
  line: readonly Moment[];
  says: readonly (readonly Part[])[];
  /** In the author's order; those of one move stand together, and are tried in turn. */
  moves: readonly Offer[];
  otherwise?: Edge;
  add?: Readonly<Record<string, number>>;
  gains?: Gains;
  end?: Outcome;
  coach?: string;
};

export type Surprise = { turn: Turn; at: number; notIn: ReadonlySet<Turn> };

export type Person = { name?: string; role: Role };

/** A scenario ready to be run: ids are links, texts are parts, an edge's judgement is settled. */
export type Graph = {
  id: string;
  /** On the phone, or face to face. */
  channel: 'call' | 'visit';
  /** Who rings whom: `in` is they ring you. */
  direction: 'out' | 'in';
  patience: number;
  start: readonly Turn[];
  turns: ReadonlyMap<string, Turn>;
  outOfPatience: Turn;
  hungUp: Turn;
  events: readonly Surprise[];
  counters: Readonly<Record<string, number>>;
  people: Readonly<Record<string, Person>>;
  /** People's names and made-up things, used in `says` beside the person's facts and never kept. */
  invented: Readonly<Record<string, string>>;
};
