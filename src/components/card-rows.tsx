import type { CardRow } from '../domain/card/card.ts';
import { type Cut, cutRuns } from '../domain/card/cut-row.ts';
import { CALL_LANGUAGE } from '../words/call-language.ts';
import { CARD } from '../words/card.ts';
import { CardRuns } from './card-runs.tsx';

export type RowName = { label: string; direction?: string | undefined };

/** A row, or the part of it that stands on this side. */
export type RowPart = { row: CardRow; cut?: Cut | undefined };

type Props = { rows: readonly (CardRow | RowPart)[]; nameOf: (row: CardRow) => RowName };

/** The rows of one side: what it is for, left of the red margin; what one says, right of it. */
export function CardRows({ rows, nameOf }: Props) {
  return (
    <dl className="card-rows">
      {rows.map((each) => {
        const { row, cut } = 'row' in each ? each : { row: each };
        return <Row key={row.key} row={row} cut={cut} name={nameOf(row)} />;
      })}
    </dl>
  );
}

function Row({ row, cut, name: { label, direction } }: RowPart & { name: RowName }) {
  const shown = cut ? label.slice(cut.label.from, cut.label.to) : label;
  const isMore = cut !== undefined && !cut.isFirst && shown.trim() === '';
  return (
    <div data-row={row.key} className={row.space && cut?.isFirst !== false ? 'space' : undefined}>
      <dt
        className={isMore ? 'continued' : undefined}
        lang={row.name.kind === 'response' ? CALL_LANGUAGE : undefined}
      >
        <span>{isMore ? CARD.more : shown}</span>{' '}
      </dt>
      <dd dir="auto" lang={CALL_LANGUAGE}>
        <CardRuns runs={cut ? cutRuns(row.runs, cut.words) : row.runs} />
        {direction && cut?.isLast !== false && <span className="dir"> ({direction})</span>}
      </dd>
    </div>
  );
}
