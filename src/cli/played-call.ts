import type { Gain, Outcome } from '../domain/library/ids.ts';
import { type Call, statesOf } from '../domain/rehearsal/call.ts';
import { gainsOf, saysOf } from '../domain/rehearsal/says-of.ts';
import { speakerAt } from '../domain/rehearsal/speaker-at.ts';
import type { Speech } from '../domain/script/speech.ts';

/** One turn of a played call. `good` is null where no reply was made yet, or it was lost in a surprise. */
export type PlayedTurn = {
  turn: string;
  who: string | null;
  response: string | null;
  says: string;
  move: string | null;
  good: boolean | null;
  note: string | null;
};

/** What `play --json` gives (FORMATS 9). `gains` are what the caller came away with, and the words for it. */
export type PlayedCall = {
  turns: PlayedTurn[];
  outcome: Outcome | null;
  gains: Partial<Record<Gain, string>>;
  patience: number;
};

/** The whole call so far, as plain values. */
export function playedCall(call: Call, speech: Speech): PlayedCall {
  const states = statesOf(call);
  const gains: Partial<Record<Gain, string>> = {};
  for (const state of states) Object.assign(gains, gainsOf(state, speech));
  return {
    turns: states.map((state, at) => playedTurn(state, states[at + 1], speech)),
    outcome: call.turn.end ?? null,
    gains,
    patience: call.patience,
  };
}

function playedTurn(state: Call, next: Call | undefined, speech: Speech): PlayedTurn {
  const { id, response } = state.turn;
  const given = next?.given;
  return {
    turn: id,
    who: speakerAt(state) ?? null,
    response: response ?? null,
    says: saysOf(state, speech),
    move: given?.move ?? null,
    good: given && given.judgement !== 'lost' ? given.judgement === 'good' : null,
    note: given?.note ?? null,
  };
}
