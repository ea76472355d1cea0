import type { FearAndAfter } from '../../domain/calls/numbers/fears-and-after.ts';
import { FEARS, fearWords } from '../../words/my-fears.ts';

/** What was feared beside what happened: in sentences what was thought likely, in a table all of it. */
export function FearsMet({ fears, open }: { fears: readonly FearAndAfter[]; open: number }) {
  const sentences = fears.map(fearWords).filter((words) => words !== undefined);
  return (
    <section className="section">
      <h2>{FEARS.title}</h2>
      {fears.length === 0 && open === 0 && <p className="say soft">{FEARS.none}</p>}
      {sentences.map((sentence) => (
        <p className="say" key={sentence}>
          {sentence}
        </p>
      ))}
      {fears.length > 0 && <FearTable fears={fears} />}
      {open > 0 && <p className="say small soft">{FEARS.open(open)}</p>}
    </section>
  );
}

const COUNTS = ['calls', 'yes', 'partly', 'no'] as const;

function FearTable({ fears }: { fears: readonly FearAndAfter[] }) {
  return (
    <table className="rows-table">
      <caption>{FEARS.tableOf}</caption>
      <thead>
        <tr>
          {(['worry', 'likely', ...COUNTS] as const).map((each) => (
            <th scope="col" key={each}>
              {FEARS[each]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fears.map((fear) => (
          <tr key={`${fear.worry}/${fear.likely}`}>
            <th scope="row">{FEARS.worries[fear.worry]}</th>
            <td data-label={FEARS.likely}>{FEARS.likelies[fear.likely]}</td>
            {COUNTS.map((each) => (
              <td key={each} data-label={FEARS[each]}>
                {fear[each]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
