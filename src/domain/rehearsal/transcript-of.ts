import type { Speech } from '../script/speech.ts';
import { type Call, statesOf } from './call.ts';
import type { Reply, TranscriptTurn } from './rehearsal.ts';
import { gainsOf, saysOf } from './says-of.ts';
import { speakerAt } from './speaker-at.ts';

/** The call as it was said. `replies` are what the person did at each turn, in order; fewer than states is fine. */
export function transcriptOf(call: Call, replies: readonly Reply[], speech: Speech): TranscriptTurn[] {
  const states = statesOf(call);
  return states.map((state, index) => {
    const { id, response } = state.turn;
    const who = speakerAt(state);
    const gains = gainsOf(state, speech);
    const reply = replies[index];
    const given = states[index + 1]?.given;
    return {
      turn: id,
      ...(who === undefined ? {} : { who }),
      ...(response === undefined ? {} : { response }),
      says: saysOf(state, speech),
      ...(Object.keys(gains).length > 0 ? { gains } : {}),
      ...(reply && given
        ? {
            reply: {
              ...reply,
              judgement: given.judgement,
              ...(given.note === undefined ? {} : { note: given.note }),
            },
          }
        : {}),
    };
  });
}
