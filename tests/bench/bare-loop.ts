import type { EdgeFile, ScenarioFile } from '../../src/domain/library/schemas.ts';

type Need = { counter: string; least: number };
type BareEdge = { move: string; to: number; needs: Need[]; add: [string, number][] };
type BareTurn = { words: string[]; add: [string, number][]; edges: BareEdge[] };

/** The least that can be done over the same data: one loop that changes its values in place and keeps no history. */
export type BareRun = { turn: BareTurn; values: Record<string, string | number>; open: BareEdge[] };
export type BareCall = { turns: BareTurn[]; start: BareTurn; values: Record<string, string | number> };

const addOf = (add: Record<string, number> | undefined): [string, number][] => Object.entries(add ?? {});

export const compileBare = (file: ScenarioFile, start: string, facts: Record<string, string>): BareCall => {
  const ids = Object.keys(file.turns);
  const places = new Map(ids.map((id, place) => [id, place]));
  const toEdge = ([move, edge]: [string, EdgeFile]): BareEdge => ({
    move,
    to: places.get(edge.to) ?? 0,
    needs: Object.entries(edge.when?.counters ?? {}).map(([counter, need]) => ({
      counter,
      least: need['at-least'] ?? 0,
    })),
    add: addOf(edge.add),
  });
  const turns = Object.values(file.turns).map((turn) => ({
    words: (turn.says?.[0] ?? '').split(/\{\{(\w+)\}\}/),
    add: addOf(turn.add),
    edges: (Object.entries(turn.moves ?? {}) as [string, EdgeFile][]).map(toEdge),
  }));
  const first = turns[places.get(start) ?? 0];
  if (!first) throw new RangeError(`There is no turn ${start}.`);
  return { turns, start: first, values: { ...facts, ...file.counters } };
};

const enter = (run: BareRun, turn: BareTurn): void => {
  run.turn = turn;
  for (const [counter, by] of turn.add) run.values[counter] = (run.values[counter] as number) + by;
  run.open = turn.edges.filter(({ needs }) =>
    needs.every(({ counter, least }) => (run.values[counter] as number) >= least),
  );
};

export const startBare = (call: BareCall): BareRun => {
  const run: BareRun = { turn: call.start, values: { ...call.values }, open: [] };
  enter(run, call.start);
  return run;
};

export const sayBare = ({ turn, values }: BareRun): string => {
  let line = turn.words[0] ?? '';
  for (let at = 1; at < turn.words.length; at += 2)
    line += `${values[turn.words[at] ?? '']}${turn.words[at + 1]}`;
  return line;
};

export const chooseBare = (call: BareCall, run: BareRun, choice: number): void => {
  const edge = run.open[choice];
  const turn = edge && call.turns[edge.to];
  if (!edge || !turn) return;
  for (const [counter, by] of edge.add) run.values[counter] = (run.values[counter] as number) + by;
  enter(run, turn);
};
