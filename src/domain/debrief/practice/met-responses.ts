import type { ResponseEntry } from '../../library/schemas.ts';
import type { Memories } from './memory.ts';

/** How it stands with a response: `stuck` is the last time, `handled` is that it went well. */
export type Standing = 'not-met' | 'stuck' | 'handled';
export type MetResponse = { response: string; standing: Standing };
/** The responses of one kind of person, the likeliest first. */
export type MetGroup = { role: ResponseEntry['role']; responses: MetResponse[] };
export type MetResponses = { met: number; of: number; groups: MetGroup[] };

/** So many of the likeliest responses are shown: enough for most calls, and few enough to look at. */
const SHOWN = 12;

/** "Met 7 of 12": which of the likeliest responses the person has met, by who says them. */
export function metResponses(
  likely: ReadonlyMap<string, number>,
  entries: readonly Pick<ResponseEntry, 'id' | 'role'>[],
  memories: Memories,
): MetResponses {
  const roles = new Map(entries.map(({ id, role }) => [id, role]));
  const likeliest = [...likely]
    .filter(([response]) => roles.has(response))
    .sort(([, one], [, other]) => other - one)
    .slice(0, SHOWN);
  const groups = new Map<MetGroup['role'], MetResponse[]>();
  for (const [response] of likeliest) {
    const role = roles.get(response);
    if (role === undefined) continue;
    const memory = memories.get(`response:${response}`);
    const standing = !memory ? 'not-met' : memory.stuck ? 'stuck' : 'handled';
    groups.set(role, [...(groups.get(role) ?? []), { response, standing }]);
  }
  const all = [...groups.values()].flat();
  return {
    met: all.filter(({ standing }) => standing !== 'not-met').length,
    of: all.length,
    groups: [...groups].map(([role, responses]) => ({ role, responses })),
  };
}
