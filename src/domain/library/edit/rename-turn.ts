import type { EdgeFile, ScenarioFile, TurnFile } from '../schemas.ts';
import { turnAt } from './change-turn.ts';

/** The call with a turn under another name, which must be free, and with everything that names it. */
export function renameTurn(file: ScenarioFile, from: string, to: string): ScenarioFile {
  if (!turnAt(file, from) || turnAt(file, to) || to === '' || to === 'back') return file;
  const name = (id: string) => (id === from ? to : id);
  const turns = Object.entries(file.turns).map(
    ([id, turn]) => [name(id), renamedIn(turn, from, to)] as const,
  );
  const events = file.events?.map((event) => ({
    ...event,
    turn: name(event.turn),
    ...(event['not-in'] ? { 'not-in': event['not-in'].map(name) } : {}),
  }));
  return {
    ...file,
    start: file.start.map(name),
    turns: Object.fromEntries(turns),
    'out-of-patience': name(file['out-of-patience']),
    ...(events ? { events } : {}),
  };
}

/** The turn itself where it does not name the other. */
function renamedIn(turn: TurnFile, from: string, to: string): TurnFile {
  const { moves, otherwise } = turn;
  const last = otherwise === undefined ? undefined : renamedEdge(otherwise, from, to);
  const entries = Object.entries(moves ?? {}).map(
    ([move, given]) =>
      [move, Array.isArray(given) ? ways(given, from, to) : renamedEdge(given, from, to)] as const,
  );
  if (last === otherwise && entries.every(([move, given]) => given === moves?.[move])) return turn;
  return {
    ...turn,
    ...(moves ? { moves: Object.fromEntries(entries) } : {}),
    ...(last === undefined ? {} : { otherwise: last }),
  };
}

type Given = string | EdgeFile;

function ways(given: Given[], from: string, to: string): Given[] {
  const changed = given.map((each) => renamedEdge(each, from, to));
  return changed.every((each, at) => each === given[at]) ? given : changed;
}

function renamedEdge(given: Given, from: string, to: string): Given {
  if (typeof given === 'string') return given === from ? to : given;
  const { when } = given;
  if (given.to !== from && when?.met !== from) return given;
  return {
    ...given,
    to: given.to === from ? to : given.to,
    ...(when?.met === from ? { when: { ...when, met: to } } : {}),
  };
}
