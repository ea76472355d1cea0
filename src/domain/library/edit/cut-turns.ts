import { isMap, isScalar } from 'yaml';
import { parseYaml } from '../read/parse-yaml.ts';
import type { WrittenCall } from './written-call.ts';

type Cut = Omit<WrittenCall, 'file'>;

/** An empty line, or a remark that stands no deeper than a turn's name: it belongs to what follows. */
const ABOVE_TURN = /^(?: {0,2}#.*|\s*)$/;
const ABOVE_NAME = /^(?:#.*|\s*)$/;

/**
 * YAML cut where its turns begin: nothing is lost, the parts joined are the text. Undefined where the names of the turns
 * do not stand two spaces in, each on a line of its own: then it has to be printed anew first.
 */
export function cutTurns(text: string): Cut | undefined {
  const places = turnPlaces(text);
  if (!places || !text.endsWith('\n')) return undefined;
  const lines = text.split('\n');
  const { lineAt } = places;
  const from = lineAt(places.turns) + 1;
  const keys = places.keys.map(({ at }) => lineAt(at));
  const isOwnLine = (line: number) => /^ {2}[^\s#{[]/.test(lines[line] ?? '');
  if (keys.some((line, at) => !isOwnLine(line) || line <= (keys[at - 1] ?? from - 1))) return undefined;
  const starts = keys.map((line, at) =>
    at === 0 ? from : above(lines, line, (keys[at - 1] ?? 0) + 1, ABOVE_TURN),
  );
  const next = places.after === undefined ? lines.length - 1 : lineAt(places.after);
  const end = above(lines, next, (keys.at(-1) ?? from) + 1, ABOVE_NAME);
  const part = (start: number, stop: number) =>
    lines
      .slice(start, stop)
      .map((line) => `${line}\n`)
      .join('');
  return {
    head: part(0, from),
    turns: places.keys.map(({ id }, at) => ({ id, text: part(starts[at] ?? 0, starts[at + 1] ?? end) })),
    tail: part(end, lines.length - 1),
  };
}

type Places = {
  turns: number;
  keys: { id: string; at: number }[];
  after: number | undefined;
  /** The line of an offset, counted from 0. */
  lineAt: (offset: number) => number;
};

/** Where the name `turns`, the names in it and the name after it stand; undefined where they are no names in a block. */
function turnPlaces(text: string): Places | undefined {
  const parsed = parseYaml(text);
  const root = 'doc' in parsed ? parsed.doc.contents : undefined;
  const lineAt = (offset: number) => parsed.lines.linePos(offset).line - 1;
  if (!isMap(root) || root.flow) return undefined;
  const found = root.items.findIndex(({ key }) => isScalar(key) && key.value === 'turns');
  const { key, value } = root.items[found] ?? {};
  if (!isMap(value) || value.flow || value.items.length === 0) return undefined;
  const keys = value.items.map((item) => ({
    id: String(isScalar(item.key) ? item.key.value : ''),
    at: startOf(item.key),
  }));
  const after = root.items[found + 1];
  const places = { turns: startOf(key), keys, after: after && startOf(after.key), lineAt };
  return lastOnLine(text, places.turns) ? places : undefined;
}

const startOf = (node: unknown): number => (isScalar(node) ? (node.range?.[0] ?? 0) : 0);

/** Nothing stands beside the name on its line but a remark. */
const lastOnLine = (text: string, at: number): boolean =>
  /^["']?turns["']?:[ \t]*(?:#.*)?$/.test(text.slice(at, text.indexOf('\n', at)));

/** The first of the lines right above `line`, not before `least`, that belong to it. */
function above(lines: readonly string[], line: number, least: number, isAbove: RegExp): number {
  let first = line;
  while (first > least && isAbove.test(lines[first - 1] ?? '')) first -= 1;
  return first;
}
