import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Choices } from '../../components/choices.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import type { Goal } from '../../domain/library/ids.ts';
import { paths } from '../../paths.ts';
import { useOwn, useSession } from '../../stores/session-context.tsx';
import { FIRST_VISIT } from '../../words/first-visit.ts';
import { useContent } from '../use-content.ts';
import { ExampleCard } from './example-card.tsx';
import { LanguageLine } from './language-line.tsx';
import { Worries } from './worries.tsx';

type Props = { onShare: () => Promise<void> };

/** The first screen, and where a new job begins: what is the call for? */
export function NewScriptPage({ onShare }: Props) {
  const { goals } = useContent().base;
  const [goal, setGoal] = useState<Goal>('confirm-receipt');
  const navigate = useNavigate();
  const { place, trouble } = useSession();
  const first = useOwn((own) => Object.keys(own.openings).length === 0);
  return (
    <div className="panes">
      <section>
        <PageTitle title={first ? FIRST_VISIT.title : FIRST_VISIT.another} focus={!first} />
        <form
          className="goal-form"
          onSubmit={(event) => {
            event.preventDefault();
            void navigate(paths.questions(goal));
          }}
        >
          <Choices
            legend={FIRST_VISIT.question}
            unseenLegend={!first}
            choices={goals.map(({ id, title, about }) => ({ value: id, title, about }))}
            value={goal}
            onChange={setGoal}
          />
          <div className="acts">
            <button type="submit" className="act">
              {FIRST_VISIT.go}
            </button>
            <Link className="quiet" to={paths.watch(goal)}>
              {FIRST_VISIT.watch}
            </Link>
          </div>
        </form>
        {first && (
          <p className="acts small privacy">
            <span className="soft">{FIRST_VISIT.promise}</span>
            {place === 'device' && (
              <button type="button" className="quiet" onClick={() => void onShare()}>
                {FIRST_VISIT.share}
              </button>
            )}
            {place === 'memory' && !trouble && <span role="status">{FIRST_VISIT.shared}</span>}
          </p>
        )}
        {first && <LanguageLine />}
      </section>
      <aside className="desk">
        <ExampleCard />
        <p className="desk-note small soft">{FIRST_VISIT.cardNote}</p>
        <Worries />
      </aside>
    </div>
  );
}
