import { isOver } from '../../src/domain/rehearsal/call.ts';
import { offersOf } from '../../src/domain/rehearsal/offers.ts';
import { prepareScenario } from '../../src/domain/rehearsal/prepare-scenario.ts';
import { replyTo } from '../../src/domain/rehearsal/reply-to.ts';
import { saysOf } from '../../src/domain/rehearsal/says-of.ts';
import { startCall } from '../../src/domain/rehearsal/start-call.ts';
import { speechFor } from '../../src/words/speech-for.ts';
import { chooseBare, compileBare, sayBare, startBare } from './bare-loop.ts';
import { chance } from './chance.ts';
import type { Engine } from './engine.ts';
import { makeScenario } from './make-scenario.ts';
import { compileInk, inkEngine, inkSource } from './peer-inkjs.ts';
import { xstateEngine } from './peer-xstate.ts';
import { median, type Row } from './row.ts';

const FACTS = { employer: 'Harbour Lane Bakery', position: 'counter assistant' };
const SPEECH = speechFor('2026-11-03');
const OPTIONS = { seed: 1, surprises: 'none', patience: 1000 } as const;

const ours = (turns: number): Engine => {
  const graph = prepareScenario(makeScenario(turns), []);
  let call = startCall(graph, FACTS, OPTIONS);
  let line = saysOf(call, SPEECH);
  let offers = offersOf(call);
  return {
    step: (pick) => {
      const offer = offers[Math.floor(pick * offers.length)];
      call = offer && !isOver(call) ? replyTo(call, offer.move) : startCall(graph, FACTS, OPTIONS);
      line = saysOf(call, SPEECH);
      offers = offersOf(call);
    },
    line: () => line,
    moves: () => offers.map(({ move }) => move),
  };
};

const firstTurn = (turns: number): string =>
  startCall(prepareScenario(makeScenario(turns), []), FACTS, OPTIONS).turn.id;

const bare = (turns: number): Engine => {
  const call = compileBare(makeScenario(turns), firstTurn(turns), FACTS);
  let run = startBare(call);
  let line = sayBare(run);
  return {
    step: (pick) => {
      if (run.open.length === 0) run = startBare(call);
      else chooseBare(call, run, Math.floor(pick * run.open.length));
      line = sayBare(run);
    },
    line: () => line,
    moves: () => run.open.map(({ move }) => move),
  };
};

const xstate = (turns: number): Engine => xstateEngine(makeScenario(turns), firstTurn(turns), FACTS);
const inkjs = (turns: number): Engine =>
  inkEngine(compileInk(inkSource(makeScenario(turns), firstTurn(turns), FACTS)));

/** Each engine, and how many steps of it are a round: about a tenth of a second. */
const ENGINES = {
  ours: [ours, 20_000],
  bare: [bare, 20_000],
  xstate: [xstate, 4_000],
  inkjs: [inkjs, 400],
} as const;
type Name = keyof typeof ENGINES;
const NAMES = Object.keys(ENGINES) as Name[];
const ROUNDS = 9;
const TO_WARM_UP = 2;

const stepsPerSecond = (engine: Engine, steps: number, seed: number): number => {
  const random = chance(seed);
  const start = performance.now();
  let read = 0;
  for (let step = 0; step < steps; step += 1) {
    engine.step(random());
    // A line is read, as a screen would: else a string that was only joined, never made, counts as said.
    read += engine.line().charCodeAt(9);
  }
  const seconds = (performance.now() - start) / 1000;
  if (Number.isNaN(read)) throw new RangeError('Nothing was said.');
  return steps / seconds;
};

const transcript = (engine: Engine): string => {
  const random = chance(5);
  return Array.from({ length: 300 }, () => {
    engine.step(random());
    return [engine.line(), ...engine.moves()].join(' | ');
  }).join('\n');
};

const thousands = (steps: number): string => `${(steps / 1000).toFixed(steps < 100_000 ? 1 : 0)} k`;

function measureAt(turns: number): Row[] {
  const engines = NAMES.map((name) => ({ name, steps: ENGINES[name][1], engine: ENGINES[name][0](turns) }));
  const told = new Set(engines.map(({ engine }) => transcript(engine)));
  const rates: Record<Name, number[]> = { ours: [], bare: [], xstate: [], inkjs: [] };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { name, steps, engine } of engines) rates[name].push(stepsPerSecond(engine, steps, round));
  const typical = (name: Name) => median(rates[name].slice(TO_WARM_UP));
  const [mine, floor, machine, ink] = [typical('ours'), typical('bare'), typical('xstate'), typical('inkjs')];
  const share = mine / floor;
  const times = mine / Math.max(machine, ink);
  const what = `Steps a second, ${turns} turns (${told.size === 1 ? 'same' : 'ANOTHER'} transcript)`;
  return [
    {
      what: `${what}, beside a bare loop`,
      figure: `${thousands(mine)} of ${thousands(floor)}: ${share.toFixed(2)}`,
      budget: '>= 0.33',
      kept: told.size === 1 && share >= 1 / 3,
    },
    {
      what: `${what}, beside xstate and inkjs`,
      figure: `${thousands(machine)} and ${thousands(ink)}: ${times.toFixed(1)} times the faster`,
      budget: '>= 10 times',
      kept: told.size === 1 && times >= 10,
    },
  ];
}

/** Steps in a second beside a bare loop and two peers on the same call, all by turns, medians of the warm rounds. */
export const measureEngine = (): Row[] => [40, 400, 4_000, 40_000].flatMap(measureAt);
