import type { Call } from './call.ts';
import { MACHINES } from './is-machine.ts';

/**
 * Who says the words of a turn, as an id of the scenario's people. A turn that names nobody is said by whoever spoke last;
 * a machine says only its own words where a person was on before it. Undefined where nothing is said.
 */
export function speakerAt(call: Call): string | undefined {
  const { turn, setting } = call;
  if (turn.who !== undefined || turn.says.length === 0) return turn.who;
  let machine: string | undefined;
  for (let at = call.previous; at; at = at.previous) {
    const { who } = at.turn;
    if (who === undefined) continue;
    if (!MACHINES.includes(setting.graph.people[who]?.role)) return who;
    machine ??= who;
  }
  return machine;
}
