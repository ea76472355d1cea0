import type { ScenarioFile, TurnFile } from '../schemas.ts';

/** A turn of a call by its name; none where the call has no such turn, whatever it is called. */
export const turnAt = ({ turns }: ScenarioFile, id: string): TurnFile | undefined =>
  Object.hasOwn(turns, id) ? turns[id] : undefined;

/** The call with one turn changed; the call itself where the turn is not there, or stays as it is. */
export function changeTurn(
  file: ScenarioFile,
  id: string,
  change: (turn: TurnFile) => TurnFile,
): ScenarioFile {
  const turn = turnAt(file, id);
  const changed = turn && change(turn);
  return changed && changed !== turn ? { ...file, turns: { ...file.turns, [id]: changed } } : file;
}
