import { MOST_TURNS } from '../read/read-file.ts';
import type { ScenarioFile, TurnFile } from '../schemas.ts';
import { turnAt } from './change-turn.ts';

/**
 * The call with a new turn of this name, which must be free, right behind another; said by the same person. A call that
 * has all the turns that can be read stays as it is.
 */
export function addTurn(file: ScenarioFile, id: string, behind: string): ScenarioFile {
  if (turnAt(file, id) || Object.keys(file.turns).length >= MOST_TURNS) return file;
  const who = turnAt(file, behind)?.who ?? Object.keys(file.people)[0];
  const turn: TurnFile = who === undefined ? {} : { who };
  const entries = Object.entries(file.turns);
  const at = entries.findIndex(([name]) => name === behind);
  entries.splice(at < 0 ? entries.length : at + 1, 0, [id, turn]);
  return { ...file, turns: Object.fromEntries(entries) };
}
