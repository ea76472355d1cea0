import { type End, MOVES } from '../domain/library/ids.ts';
import type { Content } from '../domain/library/read/read-file.ts';
import type { ScenarioFile } from '../domain/library/schemas.ts';

/** One practice call in the table. */
export type CoveredCall = {
  id: string;
  goal: string;
  channel: string;
  difficulty: number;
  turns: number;
  people: string[];
  ends: End[];
  surprises: number;
};

/** What the files cover: each practice call, and for each response and move where it is met. */
export type Coverage = {
  scenarios: CoveredCall[];
  responses: { id: string; scenarios: string[]; answers: string[] }[];
  moves: { id: string; scenarios: string[] }[];
};

/** Counts what content files cover. Without a list of responses, those that are used are counted. */
export function coverageOf(contents: readonly Content[]): Coverage {
  const calls = contents.flatMap((each) => (each.kind === 'scenario' ? [each.value] : []));
  const listed = contents.flatMap((each) =>
    each.kind === 'responses' ? each.value.map(({ id }) => id) : [],
  );
  const answered = new Map<string, string[]>();
  for (const each of contents) {
    if (each.kind !== 'answers') continue;
    const goal = /([^/]+)\.yaml$/.exec(each.path)?.[1] ?? each.path;
    for (const { response } of each.value) add(answered, response, goal);
  }
  const heard = new Map<string, string[]>();
  const used = new Map<string, string[]>();
  for (const call of calls)
    for (const { response, moves } of Object.values(call.turns)) {
      if (response !== undefined) add(heard, response, call.id);
      for (const key of Object.keys(moves ?? {})) add(used, key.split('/')[0] ?? key, call.id);
    }
  const responses = listed.length > 0 ? listed : [...new Set([...heard.keys(), ...answered.keys()])];
  return {
    scenarios: calls.map(covered),
    responses: responses.map((id) => ({
      id,
      scenarios: heard.get(id) ?? [],
      answers: answered.get(id) ?? [],
    })),
    moves: MOVES.map((id) => ({ id, scenarios: used.get(id) ?? [] })),
  };
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key) ?? [];
  if (!values.includes(value)) values.push(value);
  map.set(key, values);
}

function covered(call: ScenarioFile): CoveredCall {
  const turns = Object.values(call.turns);
  return {
    id: call.id,
    goal: call.goal,
    channel: call.channel,
    difficulty: call.difficulty,
    turns: turns.length,
    people: [...new Set(Object.values(call.people).map(({ role }) => role))],
    ends: [...new Set(turns.flatMap(({ end }) => (end === undefined ? [] : [end])))],
    surprises: call.events?.length ?? 0,
  };
}
