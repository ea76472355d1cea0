import { SAID, saysWhat } from '../../src/domain/recogniser/says/says-what.ts';
import { heldOut, type Labelled, strangers } from '../domain/recogniser/says/said-lines.ts';
import type { Row } from './row.ts';

/** How often it is told rightly whether each of the seven things is said. */
export function measureSays(): Row[] {
  return SAID.map((said) => {
    const kept = share(heldOut, said);
    return {
      what: `Said: ${said}`,
      figure: `${percent(kept)} of ${heldOut.length} held out, ${percent(share(strangers, said))} of ${strangers.length} by strangers`,
      budget: '>= 95 %',
      kept: kept >= 0.95 && share(strangers, said) >= 0.95,
    };
  });
}

const share = (lines: readonly Labelled[], said: (typeof SAID)[number]): number =>
  lines.filter(({ text, facts, labels }) => saysWhat(text, facts)[said] === labels.includes(said)).length /
  lines.length;

const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;
