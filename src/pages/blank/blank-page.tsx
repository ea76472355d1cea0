import { useState } from 'react';
import { Link } from 'react-router';
import { CallSheet } from '../../components/call-sheet.tsx';
import { Choices } from '../../components/choices.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useWorld } from '../../device/world.tsx';
import { paths } from '../../paths.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { BLANK } from '../../words/blank.ts';
import { plainSheet } from '../card/plain-sheet.ts';
import { BlankCard } from './blank-card.tsx';

const WHATS = ['card', 'sheet'] as const;

/** `/cards/blank`: a card and a sheet for a pen. */
export function BlankPage() {
  const world = useWorld();
  const sheet = plainSheet(
    useOwn((own) => own.settings.paper),
    world.languages,
  );
  const [what, setWhat] = useState<(typeof WHATS)[number]>('card');
  const choice = (
    <>
      <PageTitle title={BLANK.title} />
      <p className="lead">{BLANK.lead}</p>
      <div className="blank-what">
        <Choices
          legend={BLANK.what}
          unseenLegend
          choices={WHATS.map((value) => ({ value, ...BLANK.whats[value] }))}
          value={what}
          onChange={setWhat}
        />
      </div>
    </>
  );
  const acts = (
    <div className="acts">
      <button type="button" className="act" onClick={world.print}>
        {BLANK.print}
      </button>
      <Link className="quiet" to={what === 'sheet' ? paths.typeSheet : paths.cardStack}>
        {what === 'sheet' ? BLANK.typeIn : BLANK.group}
      </Link>
    </div>
  );
  if (what === 'card') return <BlankCard sheet={sheet} above={choice} below={acts} />;
  return (
    <div className="panes panes-card">
      <section className="card-choices">
        {choice}
        <div className="card-form">{acts}</div>
      </section>
      <CallSheet paper={sheet} />
    </div>
  );
}
