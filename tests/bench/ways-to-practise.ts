import type { CallSummary } from '../../src/domain/debrief/practice/call-summary.ts';
import { drillId } from '../../src/domain/debrief/practice/drill-id.ts';
import { drillOf } from '../../src/domain/debrief/practice/drill-of.ts';
import { fieldOf } from '../../src/domain/debrief/practice/field.ts';
import { type Memory, remember } from '../../src/domain/debrief/practice/memory.ts';
import type { Practised } from '../../src/domain/debrief/practice/practised.ts';
import { responsesIn } from '../../src/domain/debrief/practice/responses-in.ts';
import { type Item, reviewsOf } from '../../src/domain/debrief/practice/reviews-of.ts';
import { planFor } from '../../src/domain/debrief/practice/what-next.ts';
import type { Goal } from '../../src/domain/library/ids.ts';
import type { ScenarioFile } from '../../src/domain/library/schemas.ts';
import type { Graph } from '../../src/domain/rehearsal/graph.ts';
import { DAY_SECONDS } from './learner.ts';

/** A practice call, and what is known of it without loading it. */
export type LibraryCall = { summary: CallSummary; graph: Graph };

export const libraryCall = ({ file, graph }: { file: ScenarioFile; graph: Graph }): LibraryCall => ({
  summary: { ...file, meets: responsesIn(graph) },
  graph,
});

/** A way to practise says what comes now, and is told how it went. `day`: since the first one. */
export type Way = {
  next(day: number): Graph;
  went(played: { graph: Graph; transcript: Practised['transcript']; isOver: boolean; day: number }): void;
};

type Choice = { calls: readonly LibraryCall[]; goal: Goal; random: () => number };
const nothing = () => {};
const anyOf = ({ calls, random }: Pick<Choice, 'calls' | 'random'>): Graph => {
  const call = calls[Math.floor(random() * calls.length)];
  if (!call) throw new RangeError('There is no call to practise');
  return call.graph;
};

export const randomCalls = (choice: Choice): Way => ({ next: () => anyOf(choice), went: nothing });

export const oneCallRepeated = (choice: Choice): Way => {
  const graph = anyOf(choice);
  return { next: () => graph, went: nothing };
};

const drills = new Map<string, Graph>();
const drillAt = (graph: Graph, turn: string): Graph => {
  const id = drillId({ scenario: graph.id, turn });
  const drill = drills.get(id) ?? drillOf(graph, turn);
  drills.set(id, drill);
  return drill;
};

/** What the app itself names first. What is remembered is kept up instead of replayed at every step: it is the same. */
export const byWhatNext = ({ calls, goal }: Choice): Way => {
  const memories = new Map<Item, Memory>();
  const rehearsals: Practised[] = [];
  const field = fieldOf(
    calls.map(({ summary }) => summary),
    { goal, channel: 'call' },
  );
  const graphOf = (id: string): Graph => {
    const call = calls.find(({ summary }) => summary.id === id);
    if (!call) throw new RangeError(`There is no call "${id}"`);
    return call.graph;
  };
  return {
    next: (day) => {
      const now = day * DAY_SECONDS * 1000;
      const { next } = planFor({ field, rehearsals, memories, now });
      if (!next) throw new RangeError('Nothing to practise');
      return next.kind === 'call' ? graphOf(next.id) : drillAt(graphOf(next.scenario), next.turn);
    },
    went: ({ graph, transcript, isOver, day }) => {
      const changedAt = day * DAY_SECONDS * 1000;
      for (const review of reviewsOf(transcript))
        memories.set(review.item, remember(memories.get(review.item), review, changedAt));
      const scenario = { id: graph.id, hash: '' };
      rehearsals.push({
        scenario,
        transcript,
        changedAt,
        ...(isOver ? { outcome: 'retry-later' as const } : {}),
      });
    },
  };
};
