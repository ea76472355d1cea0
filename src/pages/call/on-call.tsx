import { useEffect } from 'react';
import { Bar } from '../../components/bar.tsx';
import { useWorld } from '../../device/world.tsx';
import type { Facts } from '../../domain/library/ids.ts';
import type { Answer } from '../../domain/script/script.ts';
import type { OpeningRow, ScriptRow } from '../../stores/row-types.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { CALL } from '../../words/call-page.ts';
import { CallHead } from './call-head.tsx';
import { CallNotes } from './call-notes.tsx';
import { Finder } from './finder.tsx';
import { InHand } from './in-hand.tsx';
import { Stopwatch } from './stopwatch.tsx';

type Props = {
  opening: OpeningRow;
  script: ScriptRow | undefined;
  facts: Facts;
  onBack: () => void;
  onCalled: () => void;
};

const NO_ANSWERS: readonly Answer[] = [];

/** On the phone: my card, my line for what they say, and a place to write. The screen stays lit. */
export function OnCall({ opening, script, facts, onBack, onCalled }: Props) {
  const { wakeLock } = useWorld();
  const timed = useOwn((own) => !own.settings.untimed);
  useEffect(() => wakeLock.hold(), [wakeLock]);
  return (
    <div className="calling">
      <CallHead opening={opening} title={CALL.title(opening.facts.employer?.trim() ?? '')} />
      <div className="on-call">
        <div className="on-call-words">
          <Finder answers={script?.answers ?? NO_ANSWERS} facts={facts} />
          <InHand opening={opening} script={script} facts={facts} />
        </div>
        <div className="on-call-notes">
          <CallNotes opening={opening} />
          {timed && <Stopwatch opening={opening} />}
        </div>
      </div>
      <Bar className="acts">
        <button type="button" className="act" onClick={onCalled}>
          {CALL.called}
        </button>
        <button type="button" className="quiet" onClick={onBack}>
          {CALL.back}
        </button>
      </Bar>
    </div>
  );
}
