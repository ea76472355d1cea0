/** Where a drill is from: one turn of a practice call. */
export type DrillPlace = { scenario: string; turn: string };

const START = 'drill/';

/** A drill is rehearsed under a name of its own, so that it is replayed and counted as what it was. */
export const drillId = ({ scenario, turn }: DrillPlace): string => `${START}${scenario}/${turn}`;

/** Which turn of which practice call a rehearsal's scenario id means; undefined when it is a whole call. */
export function readDrillId(id: string): DrillPlace | undefined {
  if (!id.startsWith(START)) return undefined;
  const [scenario, turn, ...rest] = id.slice(START.length).split('/');
  return scenario && turn && rest.length === 0 ? { scenario, turn } : undefined;
}

/** Was this rehearsal a drill, and not a whole call? */
export const isDrill = ({ scenario }: { scenario: { id: string } }): boolean =>
  readDrillId(scenario.id) !== undefined;
