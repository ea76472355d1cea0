import { parseSay } from '../library/parse-say.ts';
import type { MoveEntry } from '../library/schemas.ts';
import { type Call, statesOf } from '../rehearsal/call.ts';
import type { Graph } from '../rehearsal/graph.ts';
import { edgeFor } from '../rehearsal/holds.ts';
import { offersOf } from '../rehearsal/offers.ts';
import { playReplies } from '../rehearsal/play-replies.ts';
import { isMove, moveOf } from '../rehearsal/prepare-scenario.ts';
import type { Rehearsal, TranscriptTurn } from '../rehearsal/rehearsal.ts';
import { stuckAt } from '../rehearsal/stuck-at.ts';
import { fillParts } from '../script/fill.ts';
import type { Speech } from '../script/speech.ts';
import type { Beside, Stuck, Suggestion } from './debrief.ts';

type Input = {
  rehearsal: Rehearsal;
  graph?: Graph | undefined;
  beside: readonly Beside[];
  moves: readonly MoveEntry[];
  speech: Speech;
};

/** Where the person got stuck, why to change it, and words for it. Coach's words need the graph. */
export function stuckPlaces({ rehearsal, graph, beside, moves, speech }: Input): Stuck[] {
  const { transcript, facts, options, replies } = rehearsal;
  const moved = replies.map(({ move }) => move);
  const states = graph ? statesOf(playReplies(graph, facts, options, moved)) : [];
  return stuckAt(transcript).map(({ at, why }): Stuck => {
    const turn = transcript[at];
    const state = states[at]?.turn.id === turn?.turn ? states[at] : undefined;
    const { planned: own, other = false } = beside.find((each) => each.at === at) ?? {};
    const note = turn && noteOn(turn, state);
    const coach = state?.turn.coach;
    const example = state && exampleFor(state, moves, (parts) => fillParts(parts, facts, speech));
    const suggestion = suggest(other ? undefined : turn?.reply, own, example);
    return {
      at,
      why,
      ...(note === undefined ? {} : { note }),
      ...(coach === undefined ? {} : { coach }),
      ...(own === undefined ? {} : { own }),
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  });
}

/** Why the reply did not help, else why the last one they took back would not have. */
function noteOn({ reply }: TranscriptTurn, state: Call | undefined): string | undefined {
  if (reply && reply.judgement !== 'good' && reply.note !== undefined) return reply.note;
  const tried = reply?.tried?.at(-1);
  const edge = tried && state && edgeFor(state, tried.move);
  return edge && !edge.good ? edge.note : undefined;
}

/** What they said in the end, when it was good and not their own line as it stands; else that line; else an example. */
function suggest(
  reply: TranscriptTurn['reply'],
  own: string | undefined,
  example: string | undefined,
): Suggestion | undefined {
  const said = reply?.judgement === 'good' ? (reply.text?.trim() ?? '') : '';
  if (said !== '' && said !== own?.trim()) return { text: said, from: 'said' };
  if (own !== undefined) return { text: own, from: 'own' };
  return example === undefined ? undefined : { text: example, from: 'example' };
}

/** The example of the first good move on offer that is something one says. */
function exampleFor(
  state: Call,
  moves: readonly MoveEntry[],
  fill: (parts: ReturnType<typeof parseSay>['parts']) => string,
): string | undefined {
  const offer = offersOf(state).find(({ move, edge }) => edge.good && isMove(move));
  const example = offer && moves.find(({ id }) => id === moveOf(offer.move))?.example;
  return example === undefined ? undefined : fill(parseSay(example).parts);
}
