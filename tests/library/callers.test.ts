import { describe, expect, test } from 'vitest';
import { type Call, isOver } from '../../src/domain/rehearsal/call.ts';
import { prepareScenario } from '../../src/domain/rehearsal/prepare-scenario.ts';
import { CALLERS, type Caller, walk } from './callers.ts';
import { EVERYTHING, ofKind } from './library-for-tests.ts';

const moves = ofKind('moves')[0]?.value ?? [];
const goals = ofKind('goals')[0]?.value ?? [];
const CALLS = 1000;

/** Every end but these is graceful; to stop a scam is too (FORMATS 2). */
const NOT_GRACEFUL: readonly (string | undefined)[] = ['dropped', 'closed-no-calls', 'ended-by-caller'];
const isGraceful = ({ turn }: Call, id: string): boolean =>
  !NOT_GRACEFUL.includes(turn.end) && (turn.end !== 'safety-stop' || id === 'scam');

describe.each(ofKind('scenario'))('$path', ({ value }) => {
  const graph = prepareScenario(value, moves);
  const played = Object.fromEntries(
    CALLERS.map((caller) => [
      caller,
      Array.from({ length: CALLS }, (_, seed) => walk(graph, EVERYTHING, caller, seed)),
    ]),
  ) as Record<Caller, Call[]>;
  const share = (caller: Caller, has: (call: Call) => boolean) => played[caller].filter(has).length / CALLS;

  test.each(CALLERS)('ends for a thousand %s callers', (caller) => {
    expect(played[caller].filter((call) => !isOver(call))).toEqual([]);
  });

  if (value.difficulty <= 3)
    test('ends gracefully for four in five good callers', () => {
      expect(share('good', (call) => isGraceful(call, value.id))).toBeGreaterThanOrEqual(0.8);
    });

  const wanted = goals.find(({ id }) => id === value.goal)?.got ?? [];
  const gotIt = ({ gained }: Call) => wanted.some((gain) => gained.has(gain));
  const canBeGot = [...graph.turns.values()].some((turn) =>
    [turn.gains, ...turn.moves.map(({ edge }) => edge.gains)].some((gains) =>
      wanted.some((gain) => gains?.[gain]),
    ),
  );
  if (canBeGot)
    test('gives what they called for to half of the good callers, and to few of the poor', () => {
      expect(share('good', gotIt)).toBeGreaterThanOrEqual(0.5);
      expect(share('poor', gotIt)).toBeLessThanOrEqual(0.15);
    });
});
