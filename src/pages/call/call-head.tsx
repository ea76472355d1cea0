import { PageTitle } from '../../components/page-title.tsx';
import type { OpeningRow } from '../../stores/row-types.ts';
import { openingTitle } from '../../words/script.ts';

/** What the page is, and which job it is about. */
export function CallHead({ opening, title }: { opening: OpeningRow; title: string }) {
  const { position, employer } = opening.facts;
  return (
    <>
      <PageTitle title={title} />
      <p className="lead" dir="auto">
        {openingTitle(position, employer)}
      </p>
    </>
  );
}
