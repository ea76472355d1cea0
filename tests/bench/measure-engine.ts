import { isOver } from '../../src/domain/rehearsal/call.ts';
import { offersOf } from '../../src/domain/rehearsal/offers.ts';
import { prepareScenario } from '../../src/domain/rehearsal/prepare-scenario.ts';
import { replyTo } from '../../src/domain/rehearsal/reply-to.ts';
import { saysOf } from '../../src/domain/rehearsal/says-of.ts';
import { startCall } from '../../src/domain/rehearsal/start-call.ts';
import { speechFor } from '../../src/words/speech-for.ts';
import { chooseBare, compileBare, sayBare, startBare } from './bare-loop.ts';
import { chance } from './chance.ts';
import { makeScenario } from './make-scenario.ts';
import { median, type Row } from './row.ts';

/** One step: choose, fill what is said, list the moves on offer. A call that ended begins again. */
type Engine = { step: (pick: number) => void; line: () => string; moves: () => string[] };

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

const bare = (turns: number): Engine => {
  const start = startCall(prepareScenario(makeScenario(turns), []), FACTS, OPTIONS).turn.id;
  const call = compileBare(makeScenario(turns), start, FACTS);
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

const transcript = (engine: Engine, seed: number): string => {
  const random = chance(seed);
  return Array.from({ length: 300 }, () => {
    engine.step(random());
    return [engine.line(), ...engine.moves()].join(' | ');
  }).join('\n');
};

/** Steps in a second beside a bare loop over the same data, the two by turns, the median of nine rounds. */
export const measureEngine = (): Row[] =>
  [40, 400, 4_000].map((turns) => {
    const engine = ours(turns);
    const floor = bare(turns);
    const same = transcript(ours(turns), 5) === transcript(bare(turns), 5);
    const rounds = Array.from({ length: 9 }, (_, round) => ({
      engine: stepsPerSecond(engine, 20_000, round),
      floor: stepsPerSecond(floor, 20_000, round),
    })).slice(2);
    const ourSteps = median(rounds.map((round) => round.engine));
    const floorSteps = median(rounds.map((round) => round.floor));
    const share = ourSteps / floorSteps;
    return {
      what: `Steps a second, ${turns} turns (${same ? 'same' : 'ANOTHER'} transcript as a bare loop)`,
      figure: `${(ourSteps / 1000).toFixed(0)} k of ${(floorSteps / 1000).toFixed(0)} k: ${share.toFixed(2)}`,
      budget: '>= 0.33 of a bare loop',
      kept: same && share >= 1 / 3,
    };
  });
