import type { EdgeFile, ScenarioFile, TurnFile } from '../../src/domain/library/schemas.ts';
import { makeScenario } from './make-scenario.ts';

/** The call without counters: somebody who writes two thousand turns by hand has none, and their file must be readable. */
export function plainCall(turns: number): ScenarioFile {
  const { counters: _counters, ...file } = makeScenario(turns);
  const plain = ({ add: _add, moves, otherwise, ...turn }: TurnFile): TurnFile => ({
    ...turn,
    ...(moves
      ? { moves: Object.fromEntries(Object.entries(moves).map(([move, edge]) => [move, targetOf(edge)])) }
      : {}),
    ...(otherwise === undefined ? {} : { otherwise: targetOf(otherwise) }),
  });
  const plainTurns = Object.entries(file.turns).map(([id, turn]) => [id, plain(turn)] as const);
  return { ...file, turns: Object.fromEntries(plainTurns) };
}

const targetOf = (edge: string | EdgeFile | (string | EdgeFile)[]): string => {
  const [first = ''] = [edge].flat();
  return typeof first === 'string' ? first : first.to;
};
