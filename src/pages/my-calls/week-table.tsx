import { useState } from 'react';
import { COUNTED } from '../../domain/calls/numbers/counts-of.ts';
import type { Numbers, WeekNumbers } from '../../domain/calls/numbers/numbers-by-week.ts';
import { NUMBERS } from '../../words/my-calls.ts';
import { shortDay } from '../../words/short-day.ts';
import { useContent } from '../use-content.ts';

type Props = {
  weeks: readonly WeekNumbers[];
  all: Numbers;
  /** How many of the last weeks stand there at first. */
  shown: number;
};

/** The numbers of the pictures, and those of all other weeks if wanted. */
export function WeekTable({ weeks, all, shown }: Props) {
  const { locale } = useContent();
  const [showsAll, setShowsAll] = useState(false);
  const rows = showsAll ? weeks : weeks.slice(-shown);
  return (
    <>
      <table className="rows-table week-table">
        <caption>{NUMBERS.tableOf}</caption>
        <thead>
          <tr>
            <th scope="col">{NUMBERS.week}</th>
            {COUNTED.map((each) => (
              <th scope="col" key={each}>
                {NUMBERS.names[each]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((week) => (
            <Week key={week.start} label={NUMBERS.week} name={shortDay(week.start, locale)} numbers={week} />
          ))}
        </tbody>
        <tfoot>
          <Week name={NUMBERS.all} numbers={all} />
        </tfoot>
      </table>
      {weeks.length > shown && (
        <button type="button" className="quiet" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? NUMBERS.showLast(shown) : NUMBERS.showAll(weeks.length)}
        </button>
      )}
    </>
  );
}

/** `label`: what stands before the name where the head of the table has no room. */
const Week = ({ label, name, numbers }: { label?: string; name: string; numbers: Numbers }) => (
  <tr>
    <th scope="row" data-label={label}>
      {name}
    </th>
    {COUNTED.map((each) => (
      <td key={each} data-label={NUMBERS.names[each]}>
        {numbers[each]}
      </td>
    ))}
  </tr>
);
