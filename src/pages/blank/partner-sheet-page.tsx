import { Suspense, use, useMemo, useState } from 'react';
import { Link, useParams } from 'react-router';
import { NotFound } from '../../components/not-found.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { PartnerSheet } from '../../components/partner-sheet.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { loadMoves, loadScenarioList } from '../../content/library.ts';
import { loadGraph } from '../../content/load-graph.ts';
import { useWorld } from '../../device/world.tsx';
import { partnerSteps } from '../../domain/card/partner-steps.ts';
import { callsFor } from '../../domain/debrief/practice/likely-responses.ts';
import { factsOf } from '../../domain/openings/facts-of.ts';
import { paths } from '../../paths.ts';
import type { OpeningRow, ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { PARTNER_SHEET } from '../../words/partner-sheet.ts';
import { sayAs, spoken } from '../../words/say.ts';
import { openingTitle } from '../../words/script.ts';
import { plainSheet } from '../card/plain-sheet.ts';
import { moveLabel } from '../rehearse/move-label.ts';
import { useContent } from '../use-content.ts';

/** `/cards/:scriptId/partner`: the employer's side of a practice call, for somebody in the room. */
export function PartnerSheetPage() {
  const { scriptId = '' } = useParams();
  const script = useOwn((own) => own.scripts[scriptId]);
  const opening = useOwn((own) => (script ? own.openings[script.openingId] : undefined));
  if (!script || !opening) return <NotFound />;
  return <PartnerSheetOf script={script} opening={opening} />;
}

type Props = { script: ScriptRow; opening: OpeningRow };

function PartnerSheetOf({ script, opening }: Props) {
  const { print } = useWorld();
  const { language } = useContent();
  const all = use(loadScenarioList(language));
  const calls = useMemo(
    () =>
      callsFor(all, { goal: script.goal, channel: 'call' })
        .filter(({ direction }) => direction === 'out')
        .toSorted((one, other) => one.difficulty - other.difficulty),
    [all, script.goal],
  );
  const [id, setId] = useState(calls[0]?.id ?? '');
  return (
    <div className="panes panes-card">
      <section className="card-choices">
        <PageTitle title={PARTNER_SHEET.title} />
        <p className="lead">{PARTNER_SHEET.lead}</p>
        <form className="card-form" onSubmit={(event) => event.preventDefault()}>
          <SelectField
            label={PARTNER_SHEET.which}
            values={calls.map((call) => call.id)}
            labels={Object.fromEntries(calls.map((call) => [call.id, sayAs(call.title)]))}
            value={id}
            onChange={setId}
          />
          <div className="acts">
            <button type="button" className="act" onClick={print}>
              {PARTNER_SHEET.print}
            </button>
            <Link className="quiet" to={paths.card(script.id)}>
              {PARTNER_SHEET.toCard}
            </Link>
          </div>
        </form>
      </section>
      {id !== '' && (
        <Suspense>
          <SheetOf id={id} script={script} opening={opening} />
        </Suspense>
      )}
    </div>
  );
}

function SheetOf({ id, script, opening }: Props & { id: string }) {
  const { languages } = useWorld();
  const { language, speech } = useContent(opening.country);
  const me = useOwn((own) => own.me);
  const paper = plainSheet(
    useOwn((own) => own.settings.paper),
    languages,
  );
  const moves = use(loadMoves(language));
  const { graph } = use(loadGraph(language, id, spoken()));
  const facts = factsOf(me, opening);
  const steps = partnerSteps(graph, script, facts, speech);
  return (
    <PartnerSheet
      paper={paper}
      job={openingTitle(facts.position, facts.employer)}
      steps={steps}
      labelOf={(offer) => moveLabel(offer, moves)}
    />
  );
}
