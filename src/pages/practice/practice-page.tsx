import { use } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { NotFound } from '../../components/not-found.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { loadScenarioList } from '../../content/library.ts';
import { inOrderOfPractice } from '../../domain/rehearsal/in-order-of-practice.ts';
import type { OpeningRow, ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { PRACTICE } from '../../words/practice.ts';
import { openingTitle } from '../../words/script.ts';
import { useContent } from '../use-content.ts';
import { useRehearsals } from '../use-rehearsals.ts';
import { useStartRehearsal } from '../use-start-rehearsal.ts';
import { ScenarioItem } from './scenario-item.tsx';

/** `/practice/:scriptId`: every practice call for the goal, the one to practise next first. */
export function PracticePage() {
  const { scriptId = '' } = useParams();
  const script = useOwn((own) => own.scripts[scriptId]);
  const opening = useOwn((own) => (script ? own.openings[script.openingId] : undefined));
  if (!script || !opening) return <NotFound />;
  return <PracticeOf script={script} opening={opening} />;
}

type Props = { script: ScriptRow; opening: OpeningRow };

function PracticeOf({ script, opening }: Props) {
  const { language } = useContent();
  const worry = useOwn((own) => own.settings.worry);
  const all = use(loadScenarioList(language));
  const practised = useRehearsals(script.id);
  const start = useStartRehearsal();
  const [search] = useSearchParams();
  const channel = search.get('how') === 'visit' ? 'visit' : 'call';
  if (!practised) return null;
  const met = practised.map(({ scenario }) => scenario.id);
  const calls = inOrderOfPractice(all, { goal: script.goal, channel, worry, practised: met });
  const { position, employer } = opening.facts;
  return (
    <>
      <PageTitle
        title={PRACTICE.titles[channel]}
        above={
          <p className="soft above-title" dir="auto">
            {openingTitle(position, employer)}
          </p>
        }
      />
      <p className="lead">{PRACTICE.lead}</p>
      <ol className="next">
        {calls.map((call, index) => (
          <ScenarioItem
            key={call.id}
            call={call}
            times={met.filter((id) => id === call.id).length}
            main={index === 0}
            onStart={() => void start({ script, opening, practised, id: call.id })}
          />
        ))}
      </ol>
    </>
  );
}
