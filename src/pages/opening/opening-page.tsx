import { Fragment, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { AskDialog } from '../../components/ask-dialog.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { paths } from '../../paths.ts';
import type { OpeningRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { adviceSentence } from '../../words/advice.ts';
import { OPENING } from '../../words/opening.ts';
import { openingTitle } from '../../words/script.ts';
import { FactField } from '../fact-field.tsx';
import { RemindMe } from '../reminder/remind-me.tsx';
import { useAdvice } from '../use-advice.ts';
import { useSayDay } from '../use-say-day.ts';
import { useScriptOf } from '../use-script-of.ts';
import { AppliedField } from './applied-field.tsx';
import { ContactLog } from './contact-log.tsx';
import { CountryField } from './country-field.tsx';
import { FinishJob } from './finish-job.tsx';
import { OpeningChoices } from './opening-choices.tsx';
import { SpelledName } from './spelled-name.tsx';

const JOB = ['employer', 'position', 'employerPhone', 'extension'] as const;
const PERSON = ['contact', 'sayContact', 'contactRole'] as const;
const MORE = ['appliedVia', 'reference', 'referredBy', 'closesOn', 'promisedOn'] as const;
const MINE = ['name', 'sayName', 'phone', 'email', 'strength', 'availability'] as const;

/** `/openings/:id`: the facts of one job, and "should I call?" with its reason. */
export function OpeningPage() {
  const { id = '' } = useParams();
  const opening = useOwn((own) => own.openings[id]);
  return opening ? <OpeningOf opening={opening} /> : <NotFound />;
}

function OpeningOf({ opening }: { opening: OpeningRow }) {
  const { advice, calls } = useAdvice(opening);
  const sayDay = useSayDay();
  const navigate = useNavigate();
  const name = useOwn((own) => own.me.facts.name ?? '');
  const changeOpening = useOwn((own) => own.changeOpening);
  const removeOpening = useOwn((own) => own.removeOpening);
  const [asking, setAsking] = useState(false);
  const script = useScriptOf(opening.id);
  const groups = [
    { title: OPENING.facts, facts: JOB },
    { title: OPENING.contact, facts: PERSON },
    { title: OPENING.me, facts: MINE },
    { title: OPENING.more, facts: MORE },
  ];
  return (
    <div className="settings-page">
      <PageTitle title={OPENING.title} />
      <p className="lead" dir="auto">
        {openingTitle(opening.facts.position, opening.facts.employer)}
      </p>
      <section className="section first-section">
        <h2>{OPENING.shouldCall}</h2>
        <p className="say">{adviceSentence(advice, sayDay)}</p>
        <p className="acts">
          <Link className="quiet" to={paths.call(opening.id)}>
            {OPENING.call}
          </Link>
          <RemindMe opening={opening} advice={advice} />
        </p>
        <FinishJob opening={opening} />
      </section>
      <ContactLog opening={opening} calls={calls} advice={advice} />
      {groups.map(({ title, facts }) => (
        <section className="section" key={title}>
          <h2>{title}</h2>
          <div className="fact-fields">
            {facts === MORE && <AppliedField opening={opening} />}
            {facts.map((fact) => (
              <Fragment key={fact}>
                <FactField fact={fact} opening={opening} />
                {fact === 'employerPhone' && <CountryField opening={opening} />}
              </Fragment>
            ))}
            {facts === MINE && <SpelledName name={name} />}
          </div>
        </section>
      ))}
      <OpeningChoices opening={opening} onChange={(patch) => changeOpening(opening.id, patch)} />
      <div className="acts after-lead">
        {script && (
          <Link className="act" to={paths.script(script.id)}>
            {OPENING.script}
          </Link>
        )}
        <button type="button" className="quiet" onClick={() => setAsking(true)}>
          {OPENING.remove}
        </button>
        <span className="small soft">{OPENING.saved}</span>
      </div>
      {asking && (
        <AskDialog
          title={OPENING.removeAsk}
          note={OPENING.removeNote}
          go={OPENING.removeGo}
          cancel={OPENING.cancel}
          onCancel={() => setAsking(false)}
          onGo={() => {
            removeOpening(opening.id);
            void navigate(paths.today);
          }}
        />
      )}
    </div>
  );
}
