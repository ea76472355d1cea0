import type { ScenarioFile } from '../schemas.ts';

/** From which reply on a turn may come in between, counted from 1; undefined where it is no surprise. */
export const surpriseAt = ({ events = [] }: Pick<ScenarioFile, 'events'>, id: string): number | undefined =>
  events.find(({ turn }) => turn === id)?.at;

/** The call in which a turn may come in between, from that reply on (1 or more), or does not. Where it must not stays. */
export function setSurprise(file: ScenarioFile, id: string, at: number | undefined): ScenarioFile {
  const { events = [], ...rest } = file;
  if (surpriseAt(file, id) === at) return file;
  const next = at === undefined ? events.filter(({ turn }) => turn !== id) : withSurprise(events, id, at);
  if (next.length > MOST) return file;
  return next.length === 0 ? rest : { ...rest, events: next };
}

type Surprises = NonNullable<ScenarioFile['events']>;

const withSurprise = (events: Surprises, id: string, at: number): Surprises =>
  events.some(({ turn }) => turn === id)
    ? events.map((each) => (each.turn === id ? { ...each, at } : each))
    : [...events, { turn: id, at }];

/** As many as a call may have (`schemas.ts`). */
const MOST = 20;
