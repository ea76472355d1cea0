import { describe, expect, test } from 'vitest';
import type { TurnFile } from '../../../src/domain/library/schemas.ts';
import { statesOf } from '../../../src/domain/rehearsal/call.ts';
import type { Graph, Turn } from '../../../src/domain/rehearsal/graph.ts';
import { speakerAt } from '../../../src/domain/rehearsal/speaker-at.ts';
import { transcriptOf } from '../../../src/domain/rehearsal/transcript-of.ts';
import { CALLERS, walk } from '../../library/callers.ts';
import { EVERYTHING, speech } from '../../library/library-for-tests.ts';
import { libraryCalls } from './library-scenarios.ts';
import { graphOf, play } from './scenario-for-tests.ts';

const OVER = {
  people: {
    dana: { name: 'Dana', role: 'receptionist' as const },
    machine: { role: 'voicemail' as const },
  },
};
const turn = (who: string | undefined, to: string): TurnFile => ({
  ...(who ? { who } : {}),
  says: ['Hello.'],
  moves: { greet: to },
  otherwise: 'bye',
});

describe('who speaks where a turn names nobody', () => {
  test('is whoever spoke last', () => {
    const call = play(graphOf({ pickup: turn('dana', 'bye') }, OVER), 'greet');
    expect(speakerAt(call)).toBe('dana');
    expect(transcriptOf(call, [], speech).map(({ who }) => who)).toEqual(['dana', 'dana']);
  });

  test('is a person rather than the machine after them, but the machine where no person was on', () => {
    const after = graphOf({ pickup: turn('dana', 'beep'), beep: turn('machine', 'bye') }, OVER);
    expect(speakerAt(play(after, 'greet greet'))).toBe('dana');
    const alone = graphOf({ beep: turn('machine', 'bye') }, OVER);
    expect(speakerAt(play(alone, 'greet'))).toBe('machine');
  });

  test('is nobody where nothing is said', () => {
    const graph = graphOf(
      { pickup: turn('dana', 'hold'), hold: { sound: 'hold-music', otherwise: 'bye' } },
      OVER,
    );
    expect(speakerAt(play(graph, 'greet'))).toBeUndefined();
  });
});

/** Spoken turns that name nobody and may come before anybody was named. A surprise comes after the first turn. */
function namelessIn({ start, outOfPatience }: Graph): string[] {
  const met = new Set<Turn>();
  const open: Turn[] = [...start];
  for (let at = open.pop(); at; at = open.pop()) {
    if (met.has(at)) continue;
    met.add(at);
    if (at.who !== undefined) continue;
    const edges = [...at.moves.map(({ edge }) => edge), ...(at.otherwise ? [at.otherwise] : [])];
    for (const { to } of edges) if (to !== 'back') open.push(to);
    if (edges.length > 0) open.push(outOfPatience);
  }
  return [...met].filter(({ who, says }) => who === undefined && says.length > 0).map(({ id }) => id);
}

describe.each(libraryCalls)('$file.id', ({ graph }) => {
  test('has nothing said by nobody, whatever the way', () => {
    expect(namelessIn(graph)).toEqual([]);
  });

  test('shows a name beside all that is said', () => {
    for (const caller of CALLERS)
      for (let seed = 0; seed < 20; seed++) {
        const nameless = statesOf(walk(graph, EVERYTHING, caller, seed)).filter(
          (state) => state.turn.says.length > 0 && speakerAt(state) === undefined,
        );
        expect(nameless.map((state) => state.turn.id)).toEqual([]);
      }
  });
});
