import type { Role } from '../library/ids.ts';
import type { Call } from './call.ts';

/** Who speaks without a person. */
export const MACHINES: readonly (Role | undefined)[] = ['voicemail', 'menu', 'assistant'];

/** Is it a machine that speaks here? It has no patience to lose. */
export function isMachine({ turn, setting }: Call): boolean {
  return turn.who !== undefined && MACHINES.includes(setting.graph.people[turn.who]?.role);
}
