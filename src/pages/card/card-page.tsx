import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { CardPreview } from '../../components/card-preview.tsx';
import { Choices } from '../../components/choices.tsx';
import { NotFound } from '../../components/not-found.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useWorld } from '../../device/world.tsx';
import { missingOnCard } from '../../domain/card/missing-on-card.ts';
import { mayPrint, topicsIn } from '../../domain/card/private-topic.ts';
import { factsOf } from '../../domain/openings/facts-of.ts';
import { isKnown } from '../../domain/script/fill.ts';
import { paths } from '../../paths.ts';
import type { OpeningRow, ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { CARD } from '../../words/card.ts';
import { FACT_NAMES } from '../../words/fact-names.ts';
import { openingTitle } from '../../words/script.ts';
import { GiveCard } from './give-card.tsx';
import { HandCopy } from './hand-copy.tsx';
import { PhonePictures } from './phone-pictures.tsx';
import { plainSheet } from './plain-sheet.ts';
import { FIRST_PRINT, type Print } from './print.ts';
import { PrintChoices } from './print-choices.tsx';
import { useCards } from './use-cards.ts';

const WAYS = ['print', 'hand', 'phone', 'coach'] as const;

/** `/cards/:scriptId`: print it, write it by hand, or keep it on this phone, as equals. */
export function CardPage() {
  const { scriptId = '' } = useParams();
  const script = useOwn((own) => own.scripts[scriptId]);
  const opening = useOwn((own) => (script ? own.openings[script.openingId] : undefined));
  if (!script || !opening) return <NotFound />;
  return <CardOf script={script} opening={opening} />;
}

function CardOf({ script, opening }: { script: ScriptRow; opening: OpeningRow }) {
  const world = useWorld();
  const me = useOwn((own) => own.me);
  const sheet = plainSheet(
    useOwn((own) => own.settings.paper),
    world.languages,
  );
  const [way, setWay] = useState<(typeof WAYS)[number]>('print');
  const [print, setPrint] = useState<Print>(FIRST_PRINT);
  const paper = print.paper === 'sheet' ? sheet : print.paper;
  const facts = factsOf(me, opening);
  const cards = useCards(script, opening, print, paper);
  const missing = [...new Set(cards.flatMap(({ card }) => missingOnCard(card)))];
  const pay = isKnown(facts, 'pay') ? (['pay'] as const) : [];
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
              count={script.answers.filter((answer) => mayPrint(answer, print.ticked)).length}
              hasNotes={script.channels.call?.lines.some(({ note }) => note) ?? false}
              hasVoicemail={script.channels.voicemail !== undefined}
              topics={[...new Set([...topicsIn(script), ...pay])]}
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
            <Link className="quiet" to={paths.script(script.id)}>
              {CARD.change}
            </Link>
            <Link className="quiet" to={paths.partnerSheet(script.id)}>
              {CARD.partner}
            </Link>
            <Link className="quiet" to={paths.blankCard}>
              {CARD.blank}
            </Link>
          </div>
        </form>
        {way === 'print' && <p className="say small soft">{CARD.only}</p>}
      </section>
      {way === 'print' && (
        <CardPreview cards={cards} paper={paper} on={print.on} sides={print.sides} flip={print.flip} />
      )}
      {way === 'hand' && <HandCopy script={script} opening={opening} />}
      {way === 'phone' && <PhonePictures script={script} opening={opening} />}
      {way === 'coach' && <GiveCard script={script} opening={opening} />}
    </div>
  );
}
