import type { Run } from '../domain/card/card.ts';
import { gapName } from '../words/card.ts';

/** The words of a row: cue words bold, and a ruled blank where something is still to be filled in. */
export function CardRuns({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity but their place in the row
    if ('gap' in run) return <Gap key={index} name={gapName(run.gap)} />;
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    return run.cue ? <b key={index}>{run.text}</b> : <span key={index}>{run.text}</span>;
  });
}

export const Gap = ({ name }: { name: string }) => (
  <span className="gap">
    <span className="unseen">{name}</span>
  </span>
);
