import type { Gain } from '../library/ids.ts';
import type { MoveEntry } from '../library/schemas.ts';
import type { Graph } from '../rehearsal/graph.ts';
import type { Rehearsal, TranscriptTurn } from '../rehearsal/rehearsal.ts';
import type { Script } from '../script/script.ts';
import type { Speech } from '../script/speech.ts';
import { checksOf } from './checks-of.ts';
import type { Beside, Debrief, Done, Stuck } from './debrief.ts';
import { gainedIn, nameIn } from './gained-in.ts';
import { placeOf } from './place-of.ts';
import { stuckPlaces } from './stuck-places.ts';
import { worthKeeping } from './worth-keeping.ts';

type Input = {
  rehearsal: Rehearsal;
  script: Script;
  /** Only when the scenario is the one that was played. */
  graph?: Graph | undefined;
  /** Any of these gets the goal (goals.yaml). */
  got: readonly Gain[];
  speech: Speech;
  moves: readonly MoveEntry[];
};

/** What a rehearsal came to. The transcript, kept as it was said, is the truth: every entry points to its turn. */
export function debriefOf({ rehearsal, script, graph, got, speech, moves }: Input): Debrief {
  const { transcript, facts } = rehearsal;
  const gains = gainedIn(transcript, nameIn(graph));
  const done = worthKeeping(transcript, facts);
  const beside = transcript.flatMap((turn, at): Beside[] =>
    turn.reply ? [{ at, ...placeOf(turn, { script, graph, facts, speech }) }] : [],
  );
  const stuck = stuckPlaces({ rehearsal, graph, beside, moves, speech });
  return {
    goalGot: gains.some(({ gain }) => got.includes(gain)),
    gains,
    done,
    stuck,
    checks: checksOf(rehearsal, graph),
    beside,
    ...oneOfEach(transcript, done, stuck),
  };
}

/**
 * One thing to keep: words found where they were stuck, else the most useful of what went well. One to try: where it
 * did not turn out well, else where it was hard. Never the same turn.
 */
function oneOfEach(
  transcript: readonly TranscriptTurn[],
  done: readonly Done[],
  stuck: readonly Stuck[],
): Pick<Debrief, 'keep' | 'try'> {
  const keep = (stuck.find(({ suggestion }) => suggestion?.from === 'said') ?? done[0])?.at;
  const hard = stuck.filter(({ at }) => at !== keep);
  const open = (hard.find(({ at }) => transcript[at]?.reply?.judgement !== 'good') ?? hard[0])?.at;
  return {
    ...(keep === undefined ? {} : { keep: { at: keep } }),
    ...(open === undefined ? {} : { try: { at: open } }),
  };
}
