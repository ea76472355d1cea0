import { isFactPart, type Part } from '../../src/domain/library/parts.ts';
import type { Edge, Graph, Turn } from '../../src/domain/rehearsal/graph.ts';

/** Names, days, numbers: what the scenario invents, and a caller can know only by hearing it. */
export type Heard = ReadonlySet<string>;

const both = (one: Heard, other: Heard): Heard => new Set([...one].filter((each) => other.has(each)));
const either = (one: Heard, other: Heard): Heard => new Set([...one, ...other]);

export const inWords = (parts: readonly Part[], { invented }: Graph): Heard =>
  new Set(parts.flatMap((part) => (isFactPart(part) && part.fact in invented ? [part.fact] : [])));
const inEachOf = ({ says }: Turn, graph: Graph): Heard =>
  says.map((parts) => inWords(parts, graph)).reduce(both, new Set(says[0] ? inWords(says[0], graph) : []));

export const edgesOf = ({ moves, otherwise }: Turn): Edge[] => [
  ...moves.map(({ edge }) => edge),
  ...(otherwise ? [otherwise] : []),
];

/**
 * What was heard on every way to the end of each turn, however the variants were drawn: the largest fixed point. A
 * surprise comes after a turn that it may interrupt was said.
 */
export function heardAfter(graph: Graph): ReadonlyMap<Turn, Heard> {
  const turns = [...graph.turns.values()];
  const all: Heard = new Set(Object.keys(graph.invented));
  const after = new Map<Turn, Heard>(turns.map((turn) => [turn, all]));
  const heard = (turn: Turn): Heard => after.get(turn) ?? all;
  const surprises = new Set(graph.events.map(({ turn }) => turn));
  const before = (turn: Turn): Heard => {
    if (graph.start.includes(turn)) return new Set();
    const replies = turns.flatMap((from) =>
      edgesOf(from).flatMap((edge) => {
        if (edge.to !== turn && turn !== graph.outOfPatience) return [];
        return [either(heard(from), edge.when?.met ? heard(edge.when.met) : new Set())];
      }),
    );
    const interrupted = graph.events
      .filter((event) => event.turn === turn)
      .flatMap(({ notIn }) => turns.filter((each) => !each.end && !notIn.has(each) && !surprises.has(each)));
    return [...replies, ...interrupted.map(heard)].reduce(both, all);
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (const turn of turns) {
      const now = either(before(turn), inEachOf(turn, graph));
      if (now.size !== after.get(turn)?.size) changed = true;
      after.set(turn, now);
    }
  }
  return after;
}
