import { type Gain, MOVES } from '../library/ids.ts';
import { parseSay } from '../library/parse-say.ts';
import type { Part } from '../library/parts.ts';
import type { ConditionFile, EdgeFile, MoveEntry, ScenarioFile, TurnFile } from '../library/schemas.ts';
import type { Condition, Edge, Gains, Graph, Range, Turn } from './graph.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Which of the moves are good ones, unless an edge says otherwise. */
export type Judged = Pick<MoveEntry, 'id' | 'good'>;

/**
 * Turns a checked scenario into a graph that can be run. Call it once for each scenario; the graph is never changed
 * by a rehearsal. Throws a RangeError that names the turn when the scenario was not checked and a link leads nowhere.
 */
export function prepareScenario(file: ScenarioFile, moves: readonly Judged[]): Graph {
  const good = new Map(moves.map((move) => [move.id as string, move.good]));
  const turns = new Map<string, Mutable<Turn>>();
  for (const [id, turn] of Object.entries(file.turns)) turns.set(id, bareTurn(id, turn));
  const turnOf = (id: string): Turn => {
    const turn = turns.get(id);
    if (!turn) throw new RangeError(`${file.id}: there is no turn "${id}"`);
    return turn;
  };
  for (const [id, source] of Object.entries(file.turns)) {
    const turn = turnOf(id) as Mutable<Turn>;
    turn.moves = Object.entries(source.moves ?? {}).flatMap(([move, edges]) =>
      (Array.isArray(edges) ? edges : [edges]).map((edge) => ({
        move,
        edge: toEdge(edge, good.get(moveOf(move)) ?? true, turnOf),
      })),
    );
    if (source.otherwise !== undefined) turn.otherwise = toEdge(source.otherwise, false, turnOf);
  }
  return {
    id: file.id,
    channel: file.channel,
    direction: file.direction,
    patience: file.patience,
    start: file.start.map(turnOf),
    turns,
    outOfPatience: turnOf(file['out-of-patience']),
    hungUp: { id: 'hung-up', line: [], says: [], moves: [], end: 'ended-by-caller' },
    events: (file.events ?? []).map((event) => ({
      turn: turnOf(event.turn),
      at: event.at,
      notIn: new Set((event['not-in'] ?? []).map(turnOf)),
    })),
    counters: file.counters ?? {},
    people: file.people as Graph['people'],
    invented: inventedOf(file),
  };
}

/** The move of an edge's key: "give-details/bank" is a give-details, "press/1" a press. */
export const moveOf = (key: string): string => key.split('/')[0] ?? key;

/** Is this one of the 28 moves (and not an act)? */
export const isMove = (key: string): boolean => (MOVES as readonly string[]).includes(moveOf(key));

function inventedOf(file: ScenarioFile): Record<string, string> {
  const names = Object.entries(file.people).flatMap(([id, person]) =>
    person.name === undefined ? [] : [[id, person.name] as const],
  );
  return { ...Object.fromEntries(names), ...file['made-up'] };
}

function bareTurn(id: string, turn: TurnFile): Mutable<Turn> {
  const { who, response, tone, sound, end, coach, add } = turn;
  const kept = { who, response, tone, sound, end, coach, add };
  return {
    id,
    line: turn.line ?? [],
    says: (turn.says ?? []).map((say) => parseSay(say).parts),
    moves: [],
    ...(Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)) as Partial<Turn>),
    ...(turn.gains ? { gains: toGains(turn.gains) } : {}),
  };
}

function toEdge(edge: string | EdgeFile, good: boolean, turnOf: (id: string) => Turn): Edge {
  if (typeof edge === 'string') return { to: edge === 'back' ? 'back' : turnOf(edge), patience: 0, good };
  const { add, label, note } = edge;
  const kept = { add, label, note };
  return {
    to: edge.to === 'back' ? 'back' : turnOf(edge.to),
    patience: edge.patience ?? 0,
    good: edge.good ?? good,
    ...(edge.when ? { when: toCondition(edge.when, turnOf) } : {}),
    ...(edge.gains ? { gains: toGains(edge.gains) } : {}),
    ...(Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)) as Partial<Edge>),
  };
}

function toCondition(when: ConditionFile, turnOf: (id: string) => Turn): Condition {
  return {
    ...(when.patience ? { patience: toRange(when.patience) } : {}),
    ...(when.counters
      ? {
          counters: Object.fromEntries(
            Object.entries(when.counters).map(([id, range]) => [id, toRange(range)]),
          ),
        }
      : {}),
    ...(when.gained ? { gained: when.gained } : {}),
    ...(when['not-gained'] ? { notGained: when['not-gained'] } : {}),
    ...(when.met ? { met: turnOf(when.met) } : {}),
  };
}

const toRange = (range: { below?: number | undefined; 'at-least'?: number | undefined }): Range => ({
  ...(range.below === undefined ? {} : { below: range.below }),
  ...(range['at-least'] === undefined ? {} : { atLeast: range['at-least'] }),
});

const toGains = (gains: Partial<Record<Gain, true | string>>): Gains =>
  Object.fromEntries(
    Object.entries(gains).map(([gain, words]): [string, Part[]] => [
      gain,
      typeof words === 'string' ? parseSay(words).parts : [],
    ]),
  );
