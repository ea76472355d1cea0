import type { CardRow } from '../domain/card/card.ts';
import { CALL_LANGUAGE } from '../words/call-language.ts';
import type { RowName } from './card-rows.tsx';
import { CardRuns } from './card-runs.tsx';

type Props = { rows: readonly CardRow[]; nameOf: (row: CardRow) => RowName };

/** Rows as plain words on a sheet: what each is for, and what one says. */
export const WordRows = ({ rows, nameOf }: Props) => (
  <dl className="word-rows">
    {rows.map((row) => {
      const { label, direction } = nameOf(row);
      return (
        <div key={row.key}>
          <dt lang={row.name.kind === 'response' ? CALL_LANGUAGE : undefined}>{label}</dt>
          <dd dir="auto" lang={CALL_LANGUAGE}>
            <CardRuns runs={row.runs} />
            {direction && <span className="soft"> ({direction})</span>}
          </dd>
        </div>
      );
    })}
  </dl>
);
