import type { CardRow } from '../domain/card/card.ts';
import { CardRuns } from './card-runs.tsx';

export type RowName = { label: string; direction?: string | undefined };

type Props = { rows: readonly CardRow[]; nameOf: (row: CardRow) => RowName };

/** The rows of one side: what it is for, left of the red margin; what one says, right of it. */
export function CardRows({ rows, nameOf }: Props) {
  return (
    <dl className="card-rows">
      {rows.map((row) => {
        const { label, direction } = nameOf(row);
        return (
          <div key={row.key} data-row={row.key} className={row.space ? 'space' : undefined}>
            <dt>
              <span>{label}</span>
            </dt>
            <dd dir="auto">
              <CardRuns runs={row.runs} />
              {direction && <span className="dir"> ({direction})</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
