import { stringify } from 'yaml';
import { checkReach } from '../../src/domain/library/check/check-reach.ts';
import { readYaml } from '../../src/domain/library/read/read-yaml.ts';
import { makeScenario } from './make-scenario.ts';
import { median, type Row } from './row.ts';

const milliseconds = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** The median of seven rounds after three to warm up. */
const typical = (work: () => unknown): number =>
  median(Array.from({ length: 10 }, () => milliseconds(work)).slice(3));

/** The graph check from the parsed value (FORMATS 8), and reading the text apart. */
export const measureCheck = (): Row[] => {
  const small = makeScenario(4_000);
  const big = makeScenario(40_000);
  const checked = typical(() => checkReach(small));
  const ratio = typical(() => checkReach(big)) / checked;
  const text = stringify(makeScenario(400));
  return [
    {
      what: 'Graph check, 4000 turns',
      figure: `${checked.toFixed(0)} ms`,
      budget: '<= 200 ms',
      kept: checked <= 200,
    },
    {
      what: 'Graph check, 40 000 turns beside 4000',
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
