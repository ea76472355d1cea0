import { SAID, saysWhat } from '../../src/domain/recogniser/says/says-what.ts';
import { heldOut, type Labelled, strangers, unseen } from '../domain/recogniser/says/said-lines.ts';
import type { Row } from './row.ts';

/** How often it is told rightly whether each of the seven things is said. */
export function measureSays(): Row[] {
  return SAID.map((said) => {
    const shares = [heldOut, strangers, unseen].map((lines) => share(lines, said));
    const [held, written, last] = shares.map(percent);
    return {
      what: `Said: ${said}`,
      figure: `${held} of ${heldOut.length} held out, ${written} of ${strangers.length} by strangers, ${last} of ${unseen.length} that nothing was mended on`,
      budget: '>= 95 %',
      kept: shares.every((each) => each >= 0.95),
    };
  });
}

const share = (lines: readonly Labelled[], said: (typeof SAID)[number]): number =>
  lines.filter(({ text, facts, labels }) => saysWhat(text, facts)[said] === labels.includes(said)).length /
  lines.length;

const percent = (part: number): string => `${(part * 100).toFixed(1)} %`;
