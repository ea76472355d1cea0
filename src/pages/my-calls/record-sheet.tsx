import { memo, useId } from 'react';
import type { DateRange } from '../../domain/calls/record/date-range.ts';
import type { RecordEntry } from '../../domain/calls/record/record-of.ts';
import { type Column, RECORD, rangeWords, recordCells } from '../../words/my-record.ts';
import { shortDay } from '../../words/short-day.ts';
import { useContent } from '../use-content.ts';

type Props = {
  entries: readonly RecordEntry[];
  columns: readonly Column[];
  days: DateRange;
  /** An empty one is left off. */
  name: string;
};

/** The record as it stands on the screen and prints. */
export function RecordSheet({ entries, columns, days, name }: Props) {
  const { locale } = useContent();
  const count = useId();
  return (
    <div className="record-sheet">
      <h2>{RECORD.title}</h2>
      {name && <p dir="auto">{RECORD.name(name)}</p>}
      <p>{rangeWords(days, locale)}</p>
      {entries.length === 0 ? (
        <p className="say">{RECORD.none}</p>
      ) : (
        // no caption: before a head that stands on each page, Chromium 143 begins a new page at once
        <>
          <p id={count}>{RECORD.count(entries.length)}</p>
          <table className="rows-table record-table" aria-labelledby={count}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th scope="col" key={column}>
                    {RECORD.columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <Entry key={entry.contact.id} entry={entry} columns={columns} locale={locale} />
              ))}
            </tbody>
          </table>
        </>
      )}
    </div>
  );
}

type EntryProps = { entry: RecordEntry; columns: readonly Column[]; locale: string };

/** Remembered: a record of years has thousands of them. */
const Entry = memo(function Entry({ entry, columns, locale }: EntryProps) {
  const cells = recordCells(entry);
  return (
    <tr>
      {columns.map((column) =>
        column === 'on' ? (
          <th scope="row" key={column}>
            <time dateTime={cells.on}>{shortDay(cells.on, locale)}</time>
          </th>
        ) : (
          <td key={column} className={`cell-${column}`} data-label={RECORD.columns[column]}>
            {cells[column] ? (
              <bdi>{cells[column]}</bdi>
            ) : (
              column !== 'notes' && <span className="soft">{RECORD.unknown}</span>
            )}
          </td>
        ),
      )}
    </tr>
  );
});
