import type { ScenarioFile } from '../schemas.ts';
import { turnAt } from './change-turn.ts';

/**
 * The call without a turn. What led there still names it: the checker shows each such place, and nobody's choice is changed
 * in silence. The last turn stays, since a call without turns is none.
 */
export function removeTurn(file: ScenarioFile, id: string): ScenarioFile {
  if (!turnAt(file, id) || Object.keys(file.turns).length === 1) return file;
  const { [id]: _gone, ...turns } = file.turns;
  return { ...file, turns };
}
