import { memo } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { Facts } from '../../domain/library/ids.ts';
import { fillParts } from '../../domain/script/fill.ts';
import { linesInUse } from '../../domain/script/lines-in-use.ts';
import type { Draft } from '../../domain/script/script.ts';
import { secondsToSay } from '../../domain/script/seconds-to-say.ts';
import { paths } from '../../paths.ts';
import { useHistory, useOwn } from '../../stores/session-context.tsx';
import { READ } from '../../words/read.ts';
import { SCRIPT } from '../../words/script.ts';
import { useContent } from '../use-content.ts';
import { channelIn } from './channels.ts';

type Props = { draft: Draft; facts: Facts; spoken: boolean };

/** Undo and redo of everything drafted, how long it all takes, and the way to hear it. */
export const DraftTools = memo(function DraftTools({ draft, facts, spoken }: Props) {
  const undo = useHistory((history) => (history.past.length > 0 ? history.undo : undefined));
  const redo = useHistory((history) => (history.future.length > 0 ? history.redo : undefined));
  const { speech } = useContent();
  const { id = '' } = useParams();
  const channel = channelIn(useSearchParams()[0].get('how'));
  const { seconds, pace, untimed } = useOwn((own) => own.settings);
  const changeSettings = useOwn((own) => own.changeSettings);
  const whole = linesInUse(draft, facts).map(({ parts }) =>
    secondsToSay(fillParts(parts, facts, speech), pace),
  );
  return (
    <p className="acts small draft-tools">
      <button type="button" className="quiet" disabled={!undo} onClick={undo}>
        {SCRIPT.undo}
      </button>
      <button type="button" className="quiet" disabled={!redo} onClick={redo}>
        {SCRIPT.redo}
      </button>
      {spoken && !untimed && (
        <button
          type="button"
          className="quiet"
          onClick={() => changeSettings({ seconds: seconds ? undefined : true })}
        >
          {seconds ? SCRIPT.hideSeconds : SCRIPT.showSeconds}
        </button>
      )}
      {spoken && seconds && !untimed && (
        <span className="soft">{SCRIPT.whole(whole.reduce((sum, each) => sum + each, 0))}</span>
      )}
      {spoken && channel !== 'email' && (
        <Link className="quiet" to={paths.read(id, channel)}>
          {READ.link}
        </Link>
      )}
    </p>
  );
});
