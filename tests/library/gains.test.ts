import { describe, expect, test } from 'vitest';
import { isFactPart, type Part } from '../../src/domain/library/parts.ts';
import type { Edge, Gains, Graph, Turn } from '../../src/domain/rehearsal/graph.ts';
import { prepareScenario } from '../../src/domain/rehearsal/prepare-scenario.ts';
import { ofKind } from './library-for-tests.ts';

const moves = ofKind('moves')[0]?.value ?? [];

/** Names, days, numbers: what the scenario invents, and a caller can know only by hearing it. */
type Heard = ReadonlySet<string>;

const both = (one: Heard, other: Heard): Heard => new Set([...one].filter((each) => other.has(each)));
const either = (one: Heard, other: Heard): Heard => new Set([...one, ...other]);
const inWords = (parts: readonly Part[], { invented }: Graph): Heard =>
  new Set(parts.flatMap((part) => (isFactPart(part) && part.fact in invented ? [part.fact] : [])));
const inEachOf = ({ says }: Turn, graph: Graph): Heard =>
  says.map((parts) => inWords(parts, graph)).reduce(both, new Set(says[0] ? inWords(says[0], graph) : []));
const edgesOf = ({ moves, otherwise }: Turn): Edge[] => [
  ...moves.map(({ edge }) => edge),
  ...(otherwise ? [otherwise] : []),
];

/** What was heard on every way to the end of each turn, however the variants were drawn: the largest fixed point. */
function heardAfter(graph: Graph): ReadonlyMap<Turn, Heard> {
  const turns = [...graph.turns.values()];
  const all: Heard = new Set(Object.keys(graph.invented));
  const after = new Map<Turn, Heard>(turns.map((turn) => [turn, all]));
  const open = new Set<Turn>([...graph.start, ...graph.events.map(({ turn }) => turn)]);
  const before = (turn: Turn): Heard => {
    const ways = turns.flatMap((from) =>
      edgesOf(from).flatMap((edge) => {
        if (edge.to !== turn && turn !== graph.outOfPatience) return [];
        return [either(after.get(from) ?? all, (edge.when?.met && after.get(edge.when.met)) ?? new Set())];
      }),
    );
    return open.has(turn) ? new Set() : ways.reduce(both, all);
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

describe.each(ofKind('scenario'))('$path', ({ value }) => {
  const graph = prepareScenario(value, moves);
  const after = heardAfter(graph);
  const unheard = (gains: Gains | undefined, heard: Heard, where: string) =>
    Object.entries(gains ?? {}).flatMap(([gain, words]) =>
      [...inWords(words, graph)]
        .filter((each) => !heard.has(each))
        .map((each) => `${where}: ${gain} ${each}`),
    );

  test('lets nobody come away with a name, a time or a number that was not said, whatever the way', () => {
    const found = [...graph.turns.values()].flatMap((turn) => {
      const heard = after.get(turn) ?? new Set();
      const edges = edgesOf(turn).flatMap(({ gains }) => unheard(gains, heard, `${turn.id}, its edge`));
      return [...unheard(turn.gains, heard, turn.id), ...edges];
    });
    expect(found).toEqual([]);
  });
});
