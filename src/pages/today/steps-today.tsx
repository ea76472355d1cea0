import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Link } from 'react-router';
import { PageTitle } from '../../components/page-title.tsx';
import { useWorld } from '../../device/world.tsx';
import { orderOpenings } from '../../domain/calls/order-openings.ts';
import { paths } from '../../paths.ts';
import type { OpeningRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { openingTitle } from '../../words/script.ts';
import { TODAY } from '../../words/today.ts';
import { useAdvised } from '../use-advice.ts';
import { useSayDay } from '../use-say-day.ts';
import { useScriptsByOpening } from '../use-script-of.ts';
import { FinishedJobs } from './finished-jobs.tsx';
import { NextStep } from './next-step.tsx';
import { usePractice } from './use-practice.ts';

/** The one next step of each job, easy ones first, and those that are finished. */
export function StepsToday() {
  const { today } = useWorld();
  const sayDay = useSayDay();
  const openings = useOwn((own) => own.openings);
  const changeOpening = useOwn((own) => own.changeOpening);
  const bringBackOpening = useOwn((own) => own.bringBackOpening);
  const changeSettings = useOwn((own) => own.changeSettings);
  const note = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState('');
  const ordered = orderOpenings(useAdvised());
  const scripts = useScriptsByOpening();
  const practice = usePractice(ordered.flatMap(({ opening }) => scripts.get(opening.id)?.id ?? []));
  const finished = Object.values(openings).filter(({ putAway }) => putAway !== undefined);
  const easyFirst = ordered.length > 1 && ordered[0]?.opening.interest === 'easy';
  /** Moves a job to the other list; the focus stays near, since its button is gone. */
  const move = (opening: OpeningRow, act: () => void, words: (job: string) => string) => {
    flushSync(() => {
      act();
      setSaid(words(openingTitle(opening.facts.position, opening.facts.employer)));
    });
    note.current?.focus();
  };
  return (
    <>
      <PageTitle
        title={easyFirst ? TODAY.titleEasy : TODAY.title}
        above={<p className="soft above-title">{sayDay(today())}</p>}
      />
      {ordered.length > 1 && <p className="lead">{TODAY.lead}</p>}
      {ordered.length === 0 && <p className="lead">{TODAY.noneLeft}</p>}
      <p className="say moved" role="status" tabIndex={-1} ref={note} dir="auto">
        {said}
      </p>
      {ordered.length > 0 && (
        <ol className="next">
          {ordered.map(({ opening, advice }, index) => (
            <NextStep
              key={opening.id}
              opening={opening}
              advice={advice}
              script={scripts.get(opening.id)}
              rehearsals={practice.get(scripts.get(opening.id)?.id ?? '')}
              main={index === 0}
              onPutAway={() =>
                move(opening, () => changeOpening(opening.id, { putAway: today() }), TODAY.putAway)
              }
            />
          ))}
        </ol>
      )}
      <p className="acts add-job">
        <Link className={ordered.length === 0 ? 'act' : 'quiet'} to={paths.newScript}>
          {TODAY.add}
        </Link>
        {ordered.length > 0 && (
          <button type="button" className="quiet" onClick={() => changeSettings({ enoughOn: today() })}>
            {TODAY.enough}
          </button>
        )}
      </p>
      <FinishedJobs
        openings={finished}
        onBringBack={(opening) => move(opening, () => bringBackOpening(opening.id), TODAY.broughtBack)}
      />
    </>
  );
}
