import { describe, expect, test } from 'vitest';
import type { Gains } from '../../src/domain/rehearsal/graph.ts';
import { prepareScenario } from '../../src/domain/rehearsal/prepare-scenario.ts';
import { edgesOf, type Heard, heardAfter, inWords } from './heard-after.ts';
import { ofKind } from './library-for-tests.ts';

const moves = ofKind('moves')[0]?.value ?? [];

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
