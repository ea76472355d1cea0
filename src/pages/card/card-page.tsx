import { use, useMemo, useState } from 'react';
import { Link, useParams } from 'react-router';
import { Choices } from '../../components/choices.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { rowNames } from '../../components/row-names.ts';
import { loadResponses } from '../../content/library.ts';
import { useWorld } from '../../device/world.tsx';
import { cardOf } from '../../domain/card/card-of.ts';
import { missingOnCard } from '../../domain/card/missing-on-card.ts';
import { PAPERS } from '../../domain/card/papers.ts';
import { factsOf } from '../../domain/openings/facts-of.ts';
import { paths } from '../../paths.ts';
import type { OpeningRow, ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { CARD } from '../../words/card.ts';
import { FACT_NAMES } from '../../words/fact-names.ts';
import { openingTitle } from '../../words/script.ts';
import { useContent } from '../use-content.ts';
import { useRehearsals } from '../use-rehearsals.ts';
import { HandCopy } from './hand-copy.tsx';
import { plainSheet } from './plain-sheet.ts';
import { type Print, PrintChoices } from './print-choices.tsx';
import { PrintPreview } from './print-preview.tsx';
import { SavePicture } from './save-picture.tsx';
import { stuckOn } from './stuck-on.ts';

const WAYS = ['print', 'hand', 'phone'] as const;

/** `/cards/:scriptId`: print it, write it by hand, or keep it on this phone, as equals. */
export function CardPage() {
  const { scriptId = '' } = useParams();
  const script = useOwn((own) => own.scripts[scriptId]);
  const opening = useOwn((own) => (script ? own.openings[script.openingId] : undefined));
  if (!script || !opening) return <NotFound />;
  return <CardOf script={script} opening={opening} />;
}

function CardOf({ script, opening }: { script: ScriptRow; opening: OpeningRow }) {
  const { base, language, speech } = useContent(opening.country);
  const responses = use(loadResponses(language));
  const world = useWorld();
  const me = useOwn((own) => own.me);
  const sheet = plainSheet(
    useOwn((own) => own.settings.paper),
    world.languages,
  );
  const rehearsals = useRehearsals(script.id, 50);
  const [way, setWay] = useState<(typeof WAYS)[number]>('print');
  const [print, setPrint] = useState<Print>({ paper: 'sheet', words: 'full', answers: 'most', notes: false });
  const paper = print.paper === 'sheet' ? sheet : 'index';
  const answers = print.answers === 'most' ? PAPERS[paper].answers : script.answers.length;
  const facts = factsOf(me, opening);
  const card = useMemo(
    () =>
      cardOf({
        script,
        facts: factsOf(me, opening),
        speech,
        moments: base.moments,
        always: base.always,
        stuck: stuckOn(rehearsals ?? []),
        words: print.words,
        notes: print.notes,
        answers,
      }),
    [script, me, opening, speech, base, rehearsals, print.words, print.notes, answers],
  );
  const nameOf = useMemo(
    () => rowNames({ moments: base.moments, always: base.always, responses }),
    [base, responses],
  );
  const missing = missingOnCard(card);
  return (
    <div className="panes panes-card">
      <section className="card-choices">
        <PageTitle title={CARD.title} />
        <p className="lead" dir="auto">
          {openingTitle(facts.position, facts.employer)}
        </p>
        <form className="card-form" onSubmit={(event) => event.preventDefault()}>
          <Choices
            legend={CARD.ways}
            unseenLegend
            choices={WAYS.map((value) => ({ value, ...CARD[value] }))}
            value={way}
            onChange={setWay}
          />
          {way === 'print' && (
            <PrintChoices
              print={print}
              onChange={(patch) => setPrint({ ...print, ...patch })}
              sheet={sheet}
              count={script.answers.length}
              hasNotes={script.channels.call?.lines.some(({ note }) => note) ?? false}
            />
          )}
          {missing.length > 0 && (
            <p className="say small">
              {CARD.missing} {missing.map((fact) => FACT_NAMES[fact].label.toLowerCase()).join(', ')}.{' '}
              <span className="soft">{CARD.missingNote}</span>
            </p>
          )}
          <div className="acts">
            {way === 'print' && (
              <button type="button" className="act" onClick={world.print}>
                {CARD.printGo}
              </button>
            )}
            {way === 'phone' && <SavePicture card={card} nameOf={nameOf} />}
            <Link className="quiet" to={paths.script(script.id)}>
              {CARD.change}
            </Link>
          </div>
        </form>
        {way === 'print' && <p className="say small soft">{CARD.only}</p>}
      </section>
      {way === 'hand' ? (
        <HandCopy script={script} facts={facts} speech={speech} nameOf={nameOf} />
      ) : (
        <PrintPreview card={card} paper={paper} nameOf={nameOf} />
      )}
    </div>
  );
}
