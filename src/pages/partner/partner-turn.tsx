import { Caption } from '../../components/caption.tsx';
import { useRootClass } from '../../components/use-root-class.ts';
import { useTitle } from '../../components/use-title.ts';
import type { Noted } from '../../domain/partner/partner-run.ts';
import { plannedAt } from '../../domain/partner/planned-at.ts';
import { type Call, isOver } from '../../domain/rehearsal/call.ts';
import { saysOf } from '../../domain/rehearsal/says-of.ts';
import { CALL_LANGUAGE } from '../../words/call-language.ts';
import { PARTNER, SOUNDS_TO_MAKE, toneWords } from '../../words/partner.ts';
import { REHEARSE } from '../../words/rehearse.ts';
import { useContent } from '../use-content.ts';
import { ListenFor } from './listen-for.tsx';
import type { Opened } from './open-invitation.ts';
import { personOn } from './person-on.ts';

type Props = {
  opened: Opened;
  call: Call;
  onNote: (note: Noted) => void;
  /** Not given at the first turn. */
  onBack: (() => void) | undefined;
  /** To the end of it: the call is over, or is stopped. */
  onLeave: () => void;
};

/** One turn of the partner's: who they are, what they say, and what they listen for. */
export function PartnerTurn({ opened, call, onNote, onBack, onLeave }: Props) {
  const { speech } = useContent();
  useRootClass('in-call');
  useTitle(PARTNER.title);
  const says = saysOf(call, speech);
  const over = isOver(call);
  const planned = plannedAt(opened.invitation, call.turn);
  return (
    <>
      <div className="call">
        <section>
          <h1 className="who" dir="auto">
            {PARTNER.youAre}
            <b>{personOn(call)}</b>
          </h1>
          <h2 className="label">
            {over ? PARTNER.last : PARTNER.sayThis} {toneWords(call.turn.tone)}
          </h2>
          <Caption
            key={call.step}
            words={says ? REHEARSE.quoted(says) : SOUNDS_TO_MAKE[call.turn.sound ?? 'silence']}
            plain={!says}
          />
          {planned.length > 0 && !over && (
            <details className="planned">
              <summary className="small">{PARTNER.theirWords}</summary>
              <p className="say" dir="auto" lang={CALL_LANGUAGE}>
                {planned.join(' ')}
              </p>
            </details>
          )}
        </section>
        <div className="call-side">
          {over ? (
            <button type="button" className="act" onClick={onLeave}>
              {PARTNER.toEnd}
            </button>
          ) : (
            <ListenFor key={call.step} opened={opened} call={call} onNote={onNote} />
          )}
        </div>
      </div>
      <div className="always">
        {onBack ? (
          <button type="button" className="quiet" onClick={onBack}>
            {PARTNER.back}
          </button>
        ) : (
          <span />
        )}
        {!over && (
          <button type="button" className="quiet" onClick={onLeave}>
            {PARTNER.stop}
          </button>
        )}
      </div>
    </>
  );
}
