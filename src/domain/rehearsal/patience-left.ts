import type { Call } from './call.ts';

/** How much patience is left in thirds: 3 has time, 2 busy, 1 in a hurry. */
export function patienceLeft(call: Call): 1 | 2 | 3 {
  const start = call.setting.options.patience ?? call.setting.graph.patience;
  const thirds = Math.ceil((3 * call.patience) / start);
  return thirds >= 3 ? 3 : thirds === 2 ? 2 : 1;
}
