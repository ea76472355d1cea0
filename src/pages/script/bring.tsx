import type { Draft } from '../../domain/script/script.ts';
import { SCRIPT } from '../../words/script.ts';

/** What to take along to a visit. */
export function Bring({ draft }: { draft: Draft | undefined }) {
  if (!draft?.bring || draft.bring.length === 0) return null;
  return (
    <section className="section">
      <h2>{SCRIPT.bring}</h2>
      <ul className="bring">
        {draft.bring.map((each) => (
          <li key={each} dir="auto">
            {each}
          </li>
        ))}
      </ul>
    </section>
  );
}
