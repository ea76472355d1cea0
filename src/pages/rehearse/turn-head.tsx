import { Patience } from '../../components/patience.tsx';
import { WhoIsOn } from '../../components/who-is-on.tsx';
import type { Facts } from '../../domain/library/ids.ts';
import type { Call } from '../../domain/rehearsal/call.ts';
import { isMachine } from '../../domain/rehearsal/is-machine.ts';
import { patienceLeft } from '../../domain/rehearsal/patience-left.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { REHEARSE } from '../../words/rehearse.ts';
import { CallClock } from './call-clock.tsx';

type Props = { call: Call; facts: Facts /** The employer is heard. */; heard: boolean };

/** Who is on, whether one hears them, and how much time there is. Before their words, so that the Tab key meets it last. */
export function TurnHead({ call, facts, heard }: Props) {
  const { hidePatience, clock, untimed } = useOwn((own) => own.settings);
  const changeSettings = useOwn((own) => own.changeSettings);
  return (
    <>
      <div className="call-head">
        <WhoIsOn call={call} facts={facts} />
        <button
          type="button"
          className="quiet small"
          aria-pressed={heard}
          onClick={() => changeSettings({ hear: heard ? 'read' : 'with-words' })}
        >
          {REHEARSE.hear}
        </button>
      </div>
      <div className="moods">
        {!isMachine(call) && !hidePatience && <Patience left={patienceLeft(call)} />}
        {clock && !untimed && <CallClock />}
      </div>
    </>
  );
}
