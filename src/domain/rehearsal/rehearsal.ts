import type { FactName, Facts, Gain, Outcome } from '../library/ids.ts';

export const STAGES = ['full', 'cues', 'blank'] as const;
/** How much of my line is shown. */
export type Stage = (typeof STAGES)[number];

export const SURPRISES = ['none', 'some', 'many'] as const;
export type Surprises = (typeof SURPRISES)[number];

/** `patience` wins over the scenario's own. */
export type Options = { seed: number; surprises: Surprises; patience?: number };

/** A reply that the person took back with "one step back". */
export type Tried = { move: string; text?: string };

/** When somebody spoke during a spoken reply, in ms on one clock. `turnEnded`: when the employer's words did. */
export type Take = { turnEnded?: number; speech: { start: number; end: number }[] };

/**
 * What the person did at one turn. `move` is an edge's key. `by`: the words are their own, and how they came; without it
 * `text` is the line that was shown. `blank`: they asked for help with a blank mind. `peeked`: they looked at words that
 * were hidden. `tried`: what they took back here. `stumbled`: a partner who played the employer saw that it was hard.
 * `lineId`: the line or answer of their script that stood beside it
 * and was used, or should have been.
 */
export type Reply = {
  move: string;
  text?: string;
  by?: 'typed' | 'recognised';
  lineId?: string;
  stage: Stage;
  blank?: true;
  peeked?: true;
  tried?: Tried[];
  stumbled?: true;
  take?: Take;
};

/** What happened at a turn before it was replied to. */
export type Here = Pick<Reply, 'blank' | 'peeked' | 'tried'>;

/** `lost`: a surprise came in between and they did not hear it. */
export type Judgement = 'good' | 'poor' | 'otherwise' | 'lost';

/** One turn of a call as it was said, and what the person replied. */
export type TranscriptTurn = {
  turn: string;
  who?: string;
  response?: string;
  says: string;
  gains?: Partial<Record<Gain, string>>;
  reply?: Reply & { judgement: Judgement; note?: string };
};

/**
 * What they said in a real call and no practice call holds: said in the practice calls after it. `after`: the response
 * that it followed there; none where it came first.
 */
export type Heard = { response: string; says: string; after?: string };

/**
 * `without`: facts that they were not told. `shown`: the words they were, in the order of the link, each with the id of its
 * line or answer. `keep` and `change`: what they said at the end.
 */
export type Partner = {
  without?: FactName[];
  shown?: { id: string; says: string }[];
  keep?: string;
  change?: string;
};

/**
 * One run through a scenario. No `outcome` yet: it can be gone on with. `here` is what happened at the turn that is
 * not replied to yet. `transcript` is kept as said, also when the scenario changes later.
 */
export type Rehearsal = {
  scriptId: string;
  /** In ms since 1970; those stored by earlier versions have none. */
  startedAt?: number;
  scenario: { id: string; hash: string };
  facts: Facts;
  options: Options;
  /** What of real calls is said in this one besides the scenario's own turns. */
  heard?: Heard[];
  replies: Reply[];
  transcript: TranscriptTurn[];
  outcome?: Outcome;
  here?: Here;
  /** They saw themselves in the mirror. Nothing of what the camera showed is kept. */
  mirror?: true;
  /** Somebody else played the employer, or was asked to and has not sent it back yet: then nothing was replied. */
  partner?: Partner;
  /** How it felt, if the person said so: two taps after the call. */
  felt?: { comfortable?: boolean; natural?: boolean };
};
