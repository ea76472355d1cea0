import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { DEBRIEF } from '../../words/debrief.ts';
import { PRACTICE } from '../../words/practice.ts';

type Props = {
  /** Nothing else on the page is the next step. */
  isMain: boolean;
  /** The rehearsal, while its call is not over. */
  goOn: string | undefined;
  script: string;
  /** It was one turn, not a whole call. */
  short: boolean;
  onAgain: () => void;
};

/** Where to go from a debrief; it is always enough for today. */
export function WhatNow({ isMain, goOn, script, short, onAgain }: Props) {
  return (
    <p className="acts after-lead what-now">
      {goOn === undefined ? (
        <button type="button" className={isMain ? 'act' : 'quiet'} onClick={onAgain}>
          {short ? DEBRIEF.shortAgain : DEBRIEF.again}
        </button>
      ) : (
        <Link className="quiet strong" to={paths.rehearse(goOn)}>
          {DEBRIEF.goOn}
        </Link>
      )}
      <Link className="quiet" to={paths.practice(script)}>
        {PRACTICE.choose}
      </Link>
      <Link className="quiet" to={paths.card(script)}>
        {DEBRIEF.card}
      </Link>
      <Link className="quiet" to={paths.today}>
        {DEBRIEF.done}
      </Link>
    </p>
  );
}
