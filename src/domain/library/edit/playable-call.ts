import type { EdgeFile, ScenarioFile, TurnFile } from '../schemas.ts';
import { freeName } from './make-name.ts';

/**
 * A call that is not finished, as one that can be played from a turn: what leads to a turn that is not there leads to an
 * empty end, `nothing`, and so does patience that is over where no end was written for it: every run must end. Surprises
 * are left out, since they come from elsewhere.
 */
export function playableCall(file: ScenarioFile, from: string): { file: ScenarioFile; nothing: string } {
  const nothing = freeName('nothing-here-yet', [file.turns]);
  const there = (id: string) => (id === 'back' || Object.hasOwn(file.turns, id) ? id : nothing);
  const turns: Record<string, TurnFile> = { [nothing]: { sound: 'silence', end: 'dropped' } };
  for (const [id, turn] of Object.entries(file.turns)) turns[id] = playableTurn(turn, there);
  const { events: _events, ...rest } = file;
  const last = there(file['out-of-patience']);
  const outOfPatience = turns[last]?.end === undefined ? nothing : last;
  return {
    file: { ...rest, start: [there(from)], turns, 'out-of-patience': outOfPatience },
    nothing,
  };
}

function playableTurn(turn: TurnFile, there: (id: string) => string): TurnFile {
  const edge = (given: string | EdgeFile): EdgeFile => {
    const { when, ...rest } = typeof given === 'string' ? { to: given, when: undefined } : given;
    const met = when?.met === undefined ? {} : { met: there(when.met) };
    return { ...rest, to: there(rest.to), ...(when ? { when: { ...when, ...met } } : {}) };
  };
  const moves = Object.entries(turn.moves ?? {}).map(
    ([move, given]) => [move, Array.isArray(given) ? given.map(edge) : edge(given)] as const,
  );
  return {
    ...turn,
    ...(turn.moves ? { moves: Object.fromEntries(moves) } : {}),
    ...(turn.otherwise === undefined ? {} : { otherwise: edge(turn.otherwise) }),
  };
}
