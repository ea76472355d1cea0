import { assign, createActor, createMachine } from 'xstate';
import type { EdgeFile, ScenarioFile, TurnFile } from '../../src/domain/library/schemas.ts';
import type { Engine } from './engine.ts';

type Context = Record<string, number | string>;
const AGAIN = 'again';

/** The same call as an xstate machine. It has no text layer: filling the words is done here, as a bare loop would. */
export function xstateEngine(file: ScenarioFile, start: string, facts: Record<string, string>): Engine {
  const counters = { ...file.counters };
  const turns = new Map(Object.entries(file.turns));
  const states = Object.fromEntries([...turns].map(([id, turn]) => [id, stateOf(turn, start, counters)]));
  const context: Context = { ...facts, ...counters };
  // the machine is data, made while it runs: its types cannot know the states
  const machine = createMachine({ id: 'call', initial: start, context, states } as never);
  const actor = createActor(machine);
  actor.start();
  let line = '';
  let moves: string[] = [];
  const look = () => {
    const now = actor.getSnapshot() as unknown as { value: string; context: Context };
    const snapshot = actor.getSnapshot();
    const turn = turns.get(now.value);
    line = (turn?.says?.[0] ?? '').replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) =>
      String(now.context[name]),
    );
    moves = Object.keys(turn?.moves ?? {}).filter((move) => snapshot.can({ type: move } as never));
  };
  look();
  return {
    step: (pick) => {
      actor.send({ type: moves[Math.floor(pick * moves.length)] ?? AGAIN } as never);
      look();
    },
    line: () => line,
    moves: () => moves,
  };
}

function stateOf(turn: TurnFile, start: string, counters: Context): object {
  const edges = Object.entries(turn.moves ?? {}) as [string, EdgeFile][];
  const on = Object.fromEntries(edges.map(([move, edge]) => [move, transitionOf(edge)]));
  const entry = turn.add ? { entry: added(turn.add) } : {};
  if (turn.end === undefined) return { ...entry, on };
  return { ...entry, on: { [AGAIN]: { target: start, actions: assign(() => ({ ...counters })) } } };
}

function transitionOf({ to, when, add }: EdgeFile): object {
  const needs = Object.entries(when?.counters ?? {}).map(
    ([name, need]) => [name, need['at-least'] ?? 0] as const,
  );
  const holds = ({ context }: { context: Context }) =>
    needs.every(([name, least]) => Number(context[name]) >= least);
  return {
    target: to,
    ...(needs.length > 0 ? { guard: holds } : {}),
    ...(add ? { actions: added(add) } : {}),
  };
}

const added = (add: Record<string, number>) =>
  assign(({ context }: { context: Context }) =>
    Object.fromEntries(Object.entries(add).map(([name, by]) => [name, Number(context[name]) + by])),
  );
