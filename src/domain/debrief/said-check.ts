import type { FactName, Moment, Move } from '../library/ids.ts';
import type { Graph } from '../rehearsal/graph.ts';
import type { Rehearsal, Reply, TranscriptTurn } from '../rehearsal/rehearsal.ts';
import { isKnown } from '../script/fill.ts';
import { asksNumber } from './asks-number.ts';
import type { Check } from './check.ts';
import { SAID_CHECKS, type SaidId } from './said-checks.ts';
import { type From, isUnheard, wordsOf } from './words-of.ts';

/** A turn waits for it when it has one of these lines, or offers one of these moves. */
const WAITS_FOR: Record<Exclude<SaidId, 'number'>, { moments: readonly Moment[]; moves: readonly Move[] }> = {
  name: { moments: ['identify', 'reintroduce'], moves: ['introduce'] },
  position: { moments: ['identify', 'reintroduce', 'reason'], moves: ['introduce', 'state-reason'] },
  ask: { moments: ['ask'], moves: ['ask-receipt', 'ask-status', 'ask-information', 'ask-interview'] },
  thanks: { moments: ['thanks'], moves: ['thank-close'] },
};

/** What is looked for must be known; any telephone number will do. */
const NEEDS: Partial<Record<SaidId, FactName>> = { name: 'name', position: 'position' };

/**
 * Was this said in the call? A yes needs words that say it, a no that it was waited for, that the call is over, and that
 * none of its words could be it; with words that nobody heard it is neither. Undefined: nothing can be told.
 */
export function saidCheck(check: SaidId, rehearsal: Rehearsal, graph: Graph | undefined): Check | undefined {
  const { transcript, facts, outcome } = rehearsal;
  const wanted = wantedAt(check, transcript, graph);
  if (check === 'number' && wanted === undefined) return undefined;
  const needs = NEEDS[check];
  if (needs && !isKnown(facts, needs)) return undefined;
  const yes = (from: From) =>
    transcript.findIndex(({ reply }, at) => {
      const known = reply && reply.judgement !== 'lost' ? wordsOf(reply) : undefined;
      if (known?.from !== from || (check === 'number' && at < (wanted ?? 0))) return false;
      return SAID_CHECKS[check].says(known.words, facts);
    });
  for (const from of ['said', 'line'] as const) {
    const at = yes(from);
    if (at >= 0) return { check, at, is: 'yes', from };
  }
  const replies = transcript.flatMap(({ reply }) => reply ?? []);
  const known = replies.flatMap((reply) => wordsOf(reply) ?? []);
  const { says, mayBe } = SAID_CHECKS[check];
  const isThere = (words: string) => says(words, facts) || mayBe(words, facts);
  if (wanted === undefined || outcome === undefined || known.length === 0) return undefined;
  if (known.some(({ words }) => isThere(words)) || takenBack(replies).some(isThere)) return undefined;
  const unheard = transcript.findIndex(({ reply }) => reply && isUnheard(reply));
  if (unheard >= 0) return { check, at: unheard, is: 'not-heard' };
  return { check, at: wanted, is: 'no', from: known.every(({ from }) => from === 'said') ? 'said' : 'line' };
}

/** The first turn they replied to where this belongs; for the number, where they were asked for it. */
function wantedAt(
  check: SaidId,
  transcript: readonly TranscriptTurn[],
  graph: Graph | undefined,
): number | undefined {
  const at = transcript.findIndex((entry) => {
    if (!entry.reply) return false;
    if (check === 'number') return !entry.response?.startsWith('scam') && asksNumber(entry.says);
    const turn = graph?.turns.get(entry.turn);
    const { moments, moves } = WAITS_FOR[check];
    return (
      turn !== undefined &&
      (turn.line.some((moment) => moments.includes(moment)) ||
        turn.moves.some(({ move, edge }) => edge.good && (moves as readonly string[]).includes(move)))
    );
  });
  return at < 0 ? undefined : at;
}

/** Words that were said and taken back: of them nobody is told that they were never there. */
const takenBack = (replies: readonly Reply[]): string[] =>
  replies.flatMap(({ tried = [] }) => tried.flatMap(({ text }) => text ?? []));
