import type { EdgeFile, ScenarioFile, TurnFile } from '../schemas.ts';

/** Can these two calls go the same ways? Their words may differ. */
export function sameShape(one: ScenarioFile, other: ScenarioFile): boolean {
  const ids = Object.keys(one.turns);
  const others = Object.keys(other.turns);
  return (
    ids.length === others.length &&
    AROUND.every((name) => one[name] === other[name]) &&
    ids.every((id, at) => id === others[at] && sameWays(one.turns[id], other.turns[id]))
  );
}

const AROUND = ['start', 'patience', 'out-of-patience', 'events', 'counters'] as const;

const sameWays = (one: TurnFile | undefined, other: TurnFile | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && waysOf(one) === waysOf(other));

const waysOf = ({ moves, otherwise, gains, add, end }: TurnFile): string =>
  JSON.stringify([Object.entries(moves ?? {}), otherwise, Object.keys(gains ?? {}), add, end], withoutWords);

/** `label` and `note` are what one picks and what one is told. */
const withoutWords = (name: keyof EdgeFile | string, value: unknown): unknown =>
  name === 'label' || name === 'note' ? undefined : value;
