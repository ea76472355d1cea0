import { Link } from 'react-router';
import { WhoIsOn } from '../../components/who-is-on.tsx';
import { isDrill } from '../../domain/debrief/practice/drill-id.ts';
import type { Facts } from '../../domain/library/ids.ts';
import type { Call } from '../../domain/rehearsal/call.ts';
import { paths } from '../../paths.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { CALL_CHOICES } from '../../words/call-choices.ts';
import { PRACTICE } from '../../words/practice.ts';
import { REHEARSE } from '../../words/rehearse.ts';
import { TheirWords } from './their-words.tsx';
import type { TheirVoice } from './use-their-voice.ts';

type Props = {
  call: Call;
  facts: Facts;
  says: string;
  voice: TheirVoice;
  /** In the mirror, by choice. */
  sawThemselves: boolean;
  rehearsalId: string;
  onBack: () => void;
};

/** The last words of the call, and the way to the debrief. */
export function CallOver({ call, facts, says, voice, sawThemselves, rehearsalId, onBack }: Props) {
  const { id, channel } = call.setting.graph;
  const scriptId = useOwn((own) => own.rehearsals[rehearsalId]?.scriptId);
  const drillOf = isDrill({ scenario: { id } }) ? scriptId : undefined;
  const over = drillOf ? PRACTICE.drillOver : channel === 'visit' ? REHEARSE.visitOver : REHEARSE.over;
  return (
    <section className="call-over">
      <WhoIsOn call={call} facts={facts} />
      <TheirWords call={call} says={says} voice={voice} plain={over} />
      {says && <p className="soft call-ended">{over}</p>}
      {sawThemselves && <p className="say">{CALL_CHOICES.mirrorAsk}</p>}
      <p className="acts after-lead">
        {drillOf && (
          <Link className="act" to={paths.practice(drillOf)}>
            {PRACTICE.whatNext}
          </Link>
        )}
        <Link className={drillOf ? 'quiet' : 'act'} to={paths.debrief(rehearsalId)}>
          {REHEARSE.seeHow}
        </Link>
        <button type="button" className="quiet" onClick={onBack}>
          {REHEARSE.back}
        </button>
      </p>
    </section>
  );
}
