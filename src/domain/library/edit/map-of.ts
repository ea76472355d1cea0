import { POOR } from '../check/around.ts';
import type { EdgeFile, ScenarioFile, TurnFile } from '../schemas.ts';
import { turnAt } from './change-turn.ts';
import { leadsTo } from './leads-to.ts';

/** Where a turn stands on the map: columns go with the call, from left to right; both count from 0. */
export type Place = { id: string; column: number; row: number };

/** A way from one turn to another; good where at least one reply that takes it is. */
export type Way = { from: Place; to: Place; isGood: boolean };

/** `left`: how many turns there was no room for. */
export type CallMap = {
  places: readonly Place[];
  ways: readonly Way[];
  columns: number;
  rows: number;
  left: number;
};

/** The most turns that a map shows: more are no picture any more. */
export const MOST_ON_MAP = 120;

/** So often the turns of each column are put beside those they hang together with. */
const SWEEPS = 4;

/**
 * The turns of a call as a picture: each stands as many columns to the right as replies are needed to come there, beside
 * what it hangs together with. Of a call with more turns than there is room for, those nearest to `near`.
 */
export function mapOf(file: ScenarioFile, near?: string, most = MOST_ON_MAP): CallMap {
  const ids = shownIds(file, near, most);
  const shown = new Set(ids);
  const targets = new Map(ids.map((id) => [id, leadsTo(file.turns[id] ?? {}).filter((to) => shown.has(to))]));
  const columns = sortColumns(columnsOf(file, ids, targets), targets);
  const places = new Map<string, Place>();
  columns.forEach((column, at) => {
    for (const [row, id] of column.entries()) places.set(id, { id, column: at, row });
  });
  return {
    places: [...places.values()],
    ways: [...targets].flatMap(([id, tos]) =>
      tos.flatMap((to) => wayOf(file, places.get(id), places.get(to))),
    ),
    columns: columns.length,
    rows: Math.max(0, ...columns.map((column) => column.length)),
    left: Object.keys(file.turns).length - ids.length,
  };
}

function shownIds(file: ScenarioFile, near: string | undefined, most: number): string[] {
  const ids = Object.keys(file.turns);
  if (ids.length <= most) return ids;
  const beside = besideEach(file);
  const first = [near ?? '', ...file.start].find((id) => turnAt(file, id)) ?? ids[0] ?? '';
  const found = new Set([first]);
  for (const id of found) for (const other of beside.get(id) ?? []) if (found.size < most) found.add(other);
  return ids.filter((id) => found.has(id));
}

/** For each turn those that lead there and those it leads to. */
function besideEach(file: ScenarioFile): Map<string, string[]> {
  const beside = new Map<string, string[]>(Object.keys(file.turns).map((id) => [id, []]));
  for (const [id, turn] of Object.entries(file.turns))
    for (const to of leadsTo(turn)) {
      beside.get(id)?.push(...(beside.has(to) ? [to] : []));
      beside.get(to)?.push(id);
    }
  return beside;
}

/** Column by column, by the fewest replies; what no call comes to stands first. */
function columnsOf(
  file: ScenarioFile,
  ids: readonly string[],
  targets: ReadonlyMap<string, readonly string[]>,
): string[][] {
  const depth = new Map<string, number>();
  const reach = (roots: readonly string[]) => {
    let column = roots.filter((id) => targets.has(id) && !depth.has(id));
    for (let at = 0; column.length > 0; at += 1) {
      for (const id of column) depth.set(id, at);
      const next = new Set(column.flatMap((id) => targets.get(id) ?? []));
      column = [...next].filter((id) => !depth.has(id));
    }
  };
  reach(file.start);
  for (const id of ids) reach([id]);
  const columns: string[][] = [];
  for (const [id, at] of depth) {
    const column = columns[at] ?? [];
    columns[at] = column;
    column.push(id);
  }
  return columns;
}

/** Each column in the order of what it hangs together with in the ones beside it, so that fewer ways cross. */
function sortColumns(columns: string[][], targets: ReadonlyMap<string, readonly string[]>): string[][] {
  const rowOf = new Map<string, number>();
  const number = (column: readonly string[]) => {
    for (const [row, id] of column.entries()) rowOf.set(id, row - (column.length - 1) / 2);
  };
  columns.forEach(number);
  const beside = new Map<string, string[]>();
  for (const [id, tos] of targets)
    for (const to of tos) {
      beside.set(to, [...(beside.get(to) ?? []), id]);
      beside.set(id, [...(beside.get(id) ?? []), to]);
    }
  const middle = (id: string): number => {
    const rows = (beside.get(id) ?? []).map((other) => rowOf.get(other) ?? 0);
    return rows.length === 0 ? 0 : rows.reduce((sum, row) => sum + row, 0) / rows.length;
  };
  let sorted = columns;
  for (let sweep = 0; sweep < SWEEPS; sweep += 1)
    sorted = sorted.map((column) => {
      const middles = new Map(column.map((id) => [id, middle(id)]));
      const next = column.toSorted((one, other) => (middles.get(one) ?? 0) - (middles.get(other) ?? 0));
      number(next);
      return next;
    });
  return sorted;
}

function wayOf(file: ScenarioFile, from: Place | undefined, to: Place | undefined): Way[] {
  const turn = from && file.turns[from.id];
  return turn && to ? [{ from, to, isGood: hasGoodReply(turn, to.id) }] : [];
}

const hasGoodReply = ({ moves = {} }: TurnFile, to: string): boolean =>
  Object.entries(moves).some(([move, given]) =>
    [given].flat().some((edge: string | EdgeFile) => {
      if (typeof edge === 'string') return edge === to && !POOR.has(move);
      return edge.to === to && (edge.good ?? !POOR.has(move));
    }),
  );
