import { describe, expect, test } from 'vitest';
import { prepareScenario } from '../../src/domain/rehearsal/prepare-scenario.ts';
import { edgesOf, heardAfter } from './heard-after.ts';
import { ofKind } from './library-for-tests.ts';

const moves = ofKind('moves')[0]?.value ?? [];

/** "Lee Okafor" is named by all of it and by each of its words; a title is no name. */
const namesIn = (name: string): string[] => [
  name,
  ...name.split(' ').filter((word) => word.length > 2 && !/^(Mrs?|Ms|Dr|Miss|the)\.?$/.test(word)),
];
const says = (text: string, name: string): boolean =>
  namesIn(name).some((each) => new RegExp(`(?<![\\p{L}])${each}(?![\\p{L}])`, 'u').test(text));

describe.each(ofKind('scenario'))('$path', ({ value }) => {
  const graph = prepareScenario(value, moves);
  const after = heardAfter(graph);
  const people = Object.entries(graph.people);

  // the name above their words is no introduction: a caller on a real line does not see it
  test('names nobody in a reply or a note before they were named in the call, whatever the way', () => {
    const found = [...graph.turns.values()].flatMap((turn) => {
      const shown = [turn.coach, ...edgesOf(turn).flatMap(({ label, note }) => [label, note])];
      const unheard = people.filter(([id]) => !after.get(turn)?.has(id));
      return shown.flatMap((text = '') =>
        unheard.flatMap(([id, { name }]) =>
          name && says(text, name) ? [`${turn.id}: ${id} in ${text}`] : [],
        ),
      );
    });
    expect(found).toEqual([]);
  });
});
