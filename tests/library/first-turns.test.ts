import { describe, expect, test } from 'vitest';
import type { Moment } from '../../src/domain/library/ids.ts';
import { moveOf, prepareScenario } from '../../src/domain/rehearsal/prepare-scenario.ts';
import { ofKind } from './library-for-tests.ts';

const moves = ofKind('moves')[0]?.value ?? [];

/** What a caller naturally does first where a call waits for this moment. */
const NATURAL: Partial<Record<Moment, readonly string[]>> = {
  greet: ['greet', 'introduce'],
  identify: ['introduce'],
  'ask-person': ['greet', 'ask-right-person'],
};

/** Whom one rings oneself: who rings you, and a scam, are not asked for a person. */
const calls = ofKind('scenario').filter(({ value }) => value.direction !== 'in' && value.id !== 'scam');

describe.each(calls)('$path', ({ value }) => {
  const first = prepareScenario(value, moves).start;

  test('takes as good what a caller naturally does at its first turn', () => {
    const missing = first.flatMap((turn) => {
      const good = turn.moves.filter(({ edge }) => edge.good).map(({ move }) => moveOf(move));
      const natural = new Set(turn.line.flatMap((moment) => NATURAL[moment] ?? []));
      return [...natural].filter((move) => !good.includes(move)).map((move) => `${turn.id}: ${move}`);
    });
    expect(missing).toEqual([]);
  });
});
