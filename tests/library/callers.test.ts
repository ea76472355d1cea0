import { describe, expect, test } from 'vitest';
import { isOver } from '../../src/domain/rehearsal/call.ts';
import { prepareScenario } from '../../src/domain/rehearsal/prepare-scenario.ts';
import { CALLERS, walk } from './callers.ts';
import { EVERYTHING, ofKind } from './library-for-tests.ts';

const moves = ofKind('moves')[0]?.value ?? [];
const CALLS = 1000;

/** Every end but these is graceful (FORMATS 2). */
const NOT_GRACEFUL: readonly (string | undefined)[] = [
  'dropped',
  'closed-no-calls',
  'ended-by-caller',
  'safety-stop',
];

describe.each(ofKind('scenario'))('$path', ({ value }) => {
  const graph = prepareScenario(value, moves);

  test.each(CALLERS)('ends for a thousand %s callers', (caller) => {
    const calls = Array.from({ length: CALLS }, (_, seed) => walk(graph, EVERYTHING, caller, seed));
    expect(calls.filter((call) => !isOver(call))).toEqual([]);
  });

  test('ends gracefully for four in five good callers', () => {
    const calls = Array.from({ length: CALLS }, (_, seed) => walk(graph, EVERYTHING, 'good', seed));
    const graceful = calls.filter(({ turn }) => !NOT_GRACEFUL.includes(turn.end));
    expect(graceful.length / CALLS).toBeGreaterThanOrEqual(0.8);
  });
});
