import { Link } from 'react-router';
import { Caption } from '../../components/caption.tsx';
import { WhoIsOn } from '../../components/who-is-on.tsx';
import type { Facts } from '../../domain/library/ids.ts';
import type { Call } from '../../domain/rehearsal/call.ts';
import { saysOf } from '../../domain/rehearsal/says-of.ts';
import { paths } from '../../paths.ts';
import { REHEARSE } from '../../words/rehearse.ts';
import { useContent } from '../use-content.ts';

type Props = { call: Call; facts: Facts; rehearsalId: string; onBack: () => void };

/** The last words of the call, and the way to the debrief. */
export function CallOver({ call, facts, rehearsalId, onBack }: Props) {
  const { speech } = useContent();
  const says = saysOf(call, speech);
  const over = call.setting.graph.channel === 'visit' ? REHEARSE.visitOver : REHEARSE.over;
  return (
    <section className="call-over">
      <WhoIsOn call={call} facts={facts} />
      <Caption key={call.step} words={says ? REHEARSE.quoted(says) : over} plain={!says} />
      {says && <p className="soft call-ended">{over}</p>}
      <p className="acts after-lead">
        <Link className="act" to={paths.debrief(rehearsalId)}>
          {REHEARSE.seeHow}
        </Link>
        <button type="button" className="quiet" onClick={onBack}>
          {REHEARSE.back}
        </button>
      </p>
    </section>
  );
}
