import { describe, expect, test } from 'vitest';
import { responsesIn } from '../../../../src/domain/debrief/practice/responses-in.ts';
import type { TurnFile } from '../../../../src/domain/library/schemas.ts';
import { libraryCalls } from '../../rehearsal/library-scenarios.ts';
import { graphOf } from '../../rehearsal/scenario-for-tests.ts';

const turn = (over: TurnFile): TurnFile => ({ who: 'dana', says: ['Hello.'], otherwise: 'cold', ...over });
const show = (turns: Record<string, TurnFile>, over = {}) =>
  responsesIn(graphOf(turns, over))
    .map(({ response, times, drill }) => `${response} ${times}${drill ? ` at ${drill}` : ''}`)
    .join(', ');

describe('what is met in a call', () => {
  test('is how often each response comes in one call, the most met first', () => {
    expect(
      show({
        pickup: turn({ response: 'gk-greeting', moves: { greet: 'about' } }),
        about: turn({ response: 'gk-whats-it-about', moves: { 'state-reason': 'again', push: 'bye' } }),
        again: turn({ response: 'gk-greeting', moves: { greet: 'bye' } }),
      }),
    ).toMatch(/^gk-greeting 1\.\d+ at pickup, gk-whats-it-about 0\.[45]\d* at about$/);
  });

  test('leaves out how the call ends, and what nobody comes to', () => {
    expect(
      show({
        pickup: turn({ response: 'gk-greeting', moves: { greet: 'over' } }),
        nowhere: turn({ response: 'gk-hold', moves: { hold: 'over' } }),
        over: { response: 'close-abrupt', says: ['Bye.'], end: 'dropped' },
      }),
    ).toBe('gk-greeting 1 at pickup');
  });

  test('can be drilled only where a good reply is always on offer and something is said', () => {
    const silent = turn({ response: 'gk-hold', sound: 'hold-music', moves: { hold: 'bye' } });
    delete silent.says;
    expect(show({ pickup: silent })).toBe('gk-hold 1');
    expect(show({ pickup: turn({ response: 'gk-hold', moves: { push: 'bye' } }) })).toBe('gk-hold 1');
    const sometimes = { to: 'bye', when: { patience: { below: 2 } } };
    expect(show({ pickup: turn({ response: 'gk-hold', moves: { hold: sometimes, push: 'bye' } }) })).toBe(
      'gk-hold 1',
    );
  });
});

test.each(libraryCalls.map(({ file, graph }) => [file.id, graph] as const))(
  '%s can be drilled at most of what it holds',
  (_, graph) => {
    const met = responsesIn(graph);
    expect(met.filter(({ drill }) => drill !== undefined).length).toBeGreaterThan(met.length * 0.7);
  },
);
