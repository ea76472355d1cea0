import { useState } from 'react';
import { PickList } from '../../components/pick-list.tsx';
import { Tick } from '../../components/tick.tsx';
import type { Noted } from '../../domain/partner/partner-run.ts';
import { type Tap, tapsAt } from '../../domain/partner/taps-at.ts';
import type { Call } from '../../domain/rehearsal/call.ts';
import { replyTo } from '../../domain/rehearsal/reply-to.ts';
import { saysOf } from '../../domain/rehearsal/says-of.ts';
import { PARTNER } from '../../words/partner.ts';
import { REHEARSE } from '../../words/rehearse.ts';
import { useContent } from '../use-content.ts';
import { heardWords } from './heard-words.ts';
import type { Opened } from './open-invitation.ts';

type Props = { opened: Opened; call: Call; onNote: (note: Noted) => void };

/** What the caller may do now, a button each, whether it was hard for them, and what one may throw in before. */
export function ListenFor({ opened: { moves }, call, onNote }: Props) {
  const { speech } = useContent();
  const [stumbled, setStumbled] = useState(false);
  const taps = tapsAt(call);
  const replies = taps.filter(({ is }) => is !== 'surprise');
  const surprises = taps.filter(({ is }) => is === 'surprise');
  const labels = heardWords(replies, moves, call.setting.graph.channel);
  const preview = ({ move }: Tap) => saysOf(replyTo(call, move), speech);
  return (
    <div className="listen-for">
      <Tick label={PARTNER.hard} checked={stumbled} onChange={setStumbled} />
      <PickList
        title={PARTNER.listen}
        picks={replies.map(({ move }, at) => ({ move, label: labels[at] ?? move }))}
        onPick={(move) => onNote({ move, stumbled })}
      />
      {surprises.length > 0 && (
        <details className="surprises">
          <summary>{PARTNER.surprises}</summary>
          <PickList
            title={PARTNER.surprisesNote}
            picks={surprises.map((tap) => ({ move: tap.move, label: REHEARSE.quoted(preview(tap)) }))}
            onPick={(move) => onNote({ move, stumbled: false })}
          />
        </details>
      )}
    </div>
  );
}
