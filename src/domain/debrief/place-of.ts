import type { Facts } from '../library/ids.ts';
import type { Graph, Turn } from '../rehearsal/graph.ts';
import { type OwnLine, ownLine } from '../rehearsal/own-line.ts';
import type { TranscriptTurn } from '../rehearsal/rehearsal.ts';
import { fillParts } from '../script/fill.ts';
import type { Script } from '../script/script.ts';
import type { Speech } from '../script/speech.ts';
import type { Beside, Place } from './debrief.ts';
import { SPOKEN } from './keep-wording.ts';

type Words = { script: Script; graph?: Graph | undefined; facts: Facts; speech: Speech };

/**
 * Where the person's words for a turn stand in their script, and those words, filled. Without a graph (the scenario
 * has changed since) it is their answer for the response, else the line that stood beside the turn when it was said.
 */
export function placeOf(
  turn: TranscriptTurn,
  { script, graph, facts, speech }: Words,
): Pick<Beside, 'place' | 'planned' | 'other'> {
  const inGraph = graph?.turns.get(turn.turn);
  const own = graph && inGraph ? ownLine(inGraph, script, facts, graph.channel) : lineThen(turn, script);
  const parts =
    own.kind === 'answer'
      ? [own.answer.parts]
      : own.kind === 'lines'
        ? own.lines.map((line) => line.parts)
        : [];
  const planned = parts.map((line) => fillParts(line, facts, speech)).join(' ');
  const other =
    own.kind === 'lines' && inGraph !== undefined && !lineMoves(inGraph).includes(turn.reply?.move ?? '');
  return {
    place: toPlace(own, turn.response),
    ...(planned.trim() === '' ? {} : { planned }),
    ...(other ? { other } : {}),
  };
}

/**
 * What the person's own lines may do at a turn: the first good reply it lists (see the library's README, rule 1), or one
 * before which none was sure to be on offer.
 */
function lineMoves({ moves }: Turn): string[] {
  const good = moves.filter(({ edge }) => edge.good);
  const sure = good.findIndex(({ edge }) => !edge.when);
  return good.slice(0, sure < 0 ? good.length : sure + 1).map(({ move }) => move);
}

function lineThen({ response, reply }: TranscriptTurn, script: Script): OwnLine {
  const answer =
    script.answers.find((each) => each.response === response) ??
    script.answers.find((each) => each.id === reply?.lineId);
  if (answer) return { kind: 'answer', answer };
  const lines = SPOKEN.flatMap((channel) => script.channels[channel]?.lines ?? []);
  const line = lines.find((each) => each.id === reply?.lineId);
  return line ? { kind: 'lines', lines: [line] } : { kind: 'none' };
}

function toPlace(own: OwnLine, response: string | undefined): Place {
  if (own.kind === 'answer') return { kind: 'answer', response: own.answer.response };
  if (own.kind === 'none') return { kind: 'none', ...(response === undefined ? {} : { response }) };
  return {
    kind: 'lines',
    moments: [...new Set(own.lines.map((line) => line.moment))],
    lines: own.lines.map((line) => line.id),
  };
}
