import type { Run } from '../domain/card/card.ts';
import { gapName } from '../words/card.ts';

/** The words of a row: cue words bold, and a ruled blank where something is still to be filled in. */
export function CardRuns({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, index) => {
    // a mark that belongs to a blank must not begin the next line
    const after = markOf(runs[index + 1]);
    if ('gap' in run)
      return (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity but their place in the row
        <span key={index} className="nowrap">
          <Gap name={gapName(run.gap)} />
          {after}
        </span>
      );
    const before = runs[index - 1];
    const text = before && 'gap' in before ? run.text.slice(markOf(run).length) : run.text;
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    return run.cue ? <b key={index}>{text}</b> : <span key={index}>{text}</span>;
  });
}

const markOf = (run: Run | undefined) =>
  run && 'text' in run ? (/^[.,;:?!)]+/.exec(run.text)?.[0] ?? '') : '';

export const Gap = ({ name }: { name: string }) => (
  <span className="gap">
    <span className="unseen">{name}</span>
  </span>
);
