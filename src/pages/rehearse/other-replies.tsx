import { PickList } from '../../components/pick-list.tsx';
import { Stages } from '../../components/stages.tsx';
import type { Facts } from '../../domain/library/ids.ts';
import type { MoveEntry } from '../../domain/library/schemas.ts';
import type { Call } from '../../domain/rehearsal/call.ts';
import { picksOf } from '../../domain/rehearsal/picks-of.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { REHEARSE } from '../../words/rehearse.ts';
import { moveLabel } from './move-label.ts';
import { TypedReply } from './typed-reply.tsx';

const WAYS = ['pick', 'type'] as const;

type Props = {
  call: Call;
  moves: readonly MoveEntry[];
  facts: Facts;
  /** The words that stand beside, and what they do. */
  shown: { text: string; move: string };
  picked: string | undefined;
  onPick: (move: string) => void;
  onTyped: (move: string, text: string) => void;
};

/** One way at a time to say something else. The first call offers nothing that goes wrong. */
export function OtherReplies({ call, moves, facts, shown, picked, onPick, onTyped }: Props) {
  const way = useOwn((own) => own.settings.reply);
  const introduced = useOwn((own) => own.settings.introduced === true);
  const changeSettings = useOwn((own) => own.changeSettings);
  const picks = picksOf(call, { poor: introduced });
  return (
    <section className="reply" aria-label={REHEARSE.another}>
      {way === 'pick' && picks.length > 0 && (
        <PickList
          title={REHEARSE.pickTitle}
          picks={picks.map((offer) => ({ move: offer.move, label: moveLabel(offer, moves) }))}
          picked={picked}
          onPick={onPick}
        />
      )}
      {way === 'type' && (
        <TypedReply call={call} moves={moves} facts={facts} shown={shown} onTyped={onTyped} />
      )}
      <Stages
        className="ways"
        label={REHEARSE.waysLabel}
        values={WAYS}
        labels={REHEARSE.ways}
        value={way}
        onChange={(reply) => changeSettings({ reply })}
      />
    </section>
  );
}
