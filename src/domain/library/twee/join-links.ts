import type { EdgeFile, TurnFile } from '../schemas.ts';
import { OTHERWISE, type TurnLink } from './turn-links.ts';
import { canShow } from './turn-text.ts';

/**
 * Links as they were read, each with what the passage does not show (condition, note, patience): that of the link of the
 * same move to the same turn, or else of the next one of that move.
 */
export function joinLinks(read: readonly TurnLink[], before: readonly TurnLink[]): TurnLink[] {
  const left = new Map<string, TurnLink[]>();
  for (const link of before) left.set(link.key, [...(left.get(link.key) ?? []), link]);
  const take = (key: string, isIt: (link: TurnLink) => boolean) => {
    const links = left.get(key) ?? [];
    const at = links.findIndex(isIt);
    return at < 0 ? undefined : links.splice(at, 1)[0]?.edge;
  };
  const same = read.map(({ key, edge }) =>
    take(key, (link) => link.edge.to === edge.to && shown(link.edge) === edge.label),
  );
  return read.map(({ key, edge }, at) => ({
    key,
    edge: joined(edge, same[at] ?? take(key, () => true)),
  }));
}

const shown = ({ label }: EdgeFile) => (canShow(label) ? label : undefined);

/** A label that a link cannot show was not taken out by who does not see it. */
function joined(edge: EdgeFile, kept: EdgeFile | undefined): EdgeFile {
  const { label, ...rest } = kept ?? edge;
  const hidden = label !== undefined && !canShow(label) ? { label } : {};
  return { ...rest, ...hidden, ...edge };
}

/** Ways on as a turn holds them. */
export function linksTurn(links: readonly TurnLink[]): Pick<TurnFile, 'moves' | 'otherwise'> {
  const moves = new Map<string, (string | EdgeFile)[]>();
  let otherwise: string | EdgeFile | undefined;
  for (const { key, edge } of links) {
    const short = Object.keys(edge).length === 1 ? edge.to : edge;
    if (key === OTHERWISE) otherwise = short;
    else moves.set(key, [...(moves.get(key) ?? []), short]);
  }
  const entries = [...moves].map(
    ([key, edges]) => [key, edges.length === 1 ? (edges[0] ?? '') : edges] as const,
  );
  return {
    ...(entries.length > 0 ? { moves: Object.fromEntries(entries) } : {}),
    ...(otherwise === undefined ? {} : { otherwise }),
  };
}
