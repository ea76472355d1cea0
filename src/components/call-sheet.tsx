import { NOTE_ENDINGS } from '../domain/calls/note.ts';
import type { SheetId } from '../domain/card/papers.ts';
import { CALL_SHEET, letterOf } from '../words/blank.ts';
import { CALLED } from '../words/call-page.ts';
import { ENDINGS } from '../words/calls.ts';

/** As many as one page holds in rows that a hand can write in. */
const ROWS = 10;
const COLUMNS = ['row', 'on', 'employer', 'who', 'reached', 'ended', 'next'] as const;

/** A page on which calls are noted by hand, with the words of the screen for what came of them. */
export function CallSheet({ paper }: { paper: SheetId }) {
  return (
    <section className={`plain-print call-sheet on-${paper}`} aria-label={CALL_SHEET.preview}>
      <header>
        <h2>{CALL_SHEET.title}</h2>
        <p>
          {CALL_SHEET.name} <span className="gap" />
        </p>
      </header>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th scope="col" key={column} className={`sheet-${column}`}>
                {CALL_SHEET.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: ROWS }, (_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: empty rows have no identity but their number
            <tr key={at}>
              <th scope="row">{at + 1}</th>
              {COLUMNS.slice(1).map((column) => (
                <td key={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{CALL_SHEET.reached}</h3>
      <ul className="in-a-row">
        {Object.values(CALLED.reacheds).map((words, at) => (
          <li key={words}>
            <b>{letterOf(at)}</b> {words}
          </li>
        ))}
      </ul>
      <h3>{CALL_SHEET.ended}</h3>
      <ul className="in-columns">
        {NOTE_ENDINGS.map((ending, at) => (
          <li key={ending}>
            <b>{at + 1}</b> {ENDINGS[ending]}
          </li>
        ))}
      </ul>
    </section>
  );
}
