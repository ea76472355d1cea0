import { useState } from 'react';
import { useNavigate } from 'react-router';
import { LiveCard } from '../../components/live-card.tsx';
import { Stages } from '../../components/stages.tsx';
import type { Facts } from '../../domain/library/ids.ts';
import { paths } from '../../paths.ts';
import type { OpeningRow, ScriptRow } from '../../stores/row-types.ts';
import { CALL } from '../../words/call-page.ts';
import { useContent } from '../use-content.ts';
import { useAddScript } from '../use-new-script.ts';
import { CardSize, useCardSize } from './card-size.tsx';
import { ForMachine } from './for-machine.tsx';

type Props = { opening: OpeningRow; script: ScriptRow | undefined; facts: Facts };

const VIEWS = ['card', 'voicemail'] as const;

/** The card, large, or what one says to a machine; without any words, the way to write some. */
export function InHand({ opening, script, facts }: Props) {
  const { base, speech } = useContent(opening.country);
  const [view, setView] = useState<(typeof VIEWS)[number]>('card');
  const size = useCardSize();
  if (!script) return <NoScript opening={opening} />;
  return (
    <div className="in-hand" data-size={size}>
      <div className="in-hand-tools">
        <Stages label={CALL.viewsLabel} values={VIEWS} labels={CALL.views} value={view} onChange={setView} />
        <p className="acts">
          <CardSize />
        </p>
      </div>
      {view === 'card' ? (
        <LiveCard
          label={CALL.cardLabel}
          script={script}
          facts={facts}
          speech={speech}
          moments={base.moments}
          always={base.always}
        />
      ) : (
        <ForMachine script={script} facts={facts} />
      )}
    </div>
  );
}

function NoScript({ opening }: { opening: OpeningRow }) {
  const addScript = useAddScript();
  const navigate = useNavigate();
  const write = async () => navigate(paths.script(await addScript(opening.id, 'confirm-receipt')));
  return (
    <div className="in-hand">
      <p className="say">{CALL.noScript}</p>
      <p className="acts">
        <button type="button" className="quiet strong" onClick={() => void write()}>
          {CALL.write}
        </button>
      </p>
    </div>
  );
}
