import { stringify } from 'yaml';
import { checkReach } from '../../src/domain/library/check/check-reach.ts';
import { readYaml } from '../../src/domain/library/read/read-yaml.ts';
import { makeScenario } from './make-scenario.ts';
import { compileInk, inkSource } from './peer-inkjs.ts';
import { xstateEngine } from './peer-xstate.ts';
import { median, type Row } from './row.ts';

const FACTS = { employer: 'Harbour Lane Bakery', position: 'counter assistant' };

const milliseconds = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** The median of so many rounds after some to warm up. */
const typical = (work: () => unknown, rounds = 7, toWarmUp = 3): number =>
  median(Array.from({ length: rounds + toWarmUp }, () => milliseconds(work)).slice(toWarmUp));

/** The graph check from the parsed value (FORMATS 8), beside what the peers do before a call of that size can begin. */
function checkAt(turns: number): { ours: number; row: Row } {
  const file = makeScenario(turns);
  const ours = typical(() => checkReach(file));
  const machine = typical(() => xstateEngine(file, 't0', FACTS), 3, 1);
  const source = inkSource(file, 't0', FACTS);
  // ink takes half a minute for the biggest: once is enough
  const ink =
    turns > 4_000 ? milliseconds(() => compileInk(source)) : typical(() => compileInk(source), 3, 1);
  const figure = `${ours.toFixed(1)} ms; xstate makes its machine in ${machine.toFixed(1)}, inkjs compiles in ${ink.toFixed(0)}`;
  const asked =
    turns === 4_000 ? { budget: '<= 200 ms at 4000', kept: ours <= 200 } : { budget: 'shown only' };
  return { ours, row: { what: `Graph check, ${turns} turns`, figure, ...asked } };
}

/** The graph check at four sizes, whether it grows with the turns, and reading the text apart. */
export const measureCheck = (): Row[] => {
  const checks = [40, 400, 4_000, 40_000].map(checkAt);
  const [, , middle, biggest] = checks.map(({ ours }) => ours);
  const ratio = (biggest ?? 0) / (middle ?? 1);
  const text = stringify(makeScenario(400));
  return [
    ...checks.map(({ row }) => row),
    {
      what: 'Graph check, 40000 turns beside 4000',
      figure: `${ratio.toFixed(1)} times`,
      budget: '10 times, at most 20',
      kept: ratio <= 20,
    },
    {
      what: `Reading the text of 400 turns (${(text.length / 1000).toFixed(0)} kB)`,
      figure: `${typical(() => readYaml(text)).toFixed(0)} ms`,
      budget: 'shown only',
    },
  ];
};
