import { PickList } from '../../components/pick-list.tsx';
import { Stages } from '../../components/stages.tsx';
import type { Facts } from '../../domain/library/ids.ts';
import type { MoveEntry } from '../../domain/library/schemas.ts';
import type { Call } from '../../domain/rehearsal/call.ts';
import { picksOf } from '../../domain/rehearsal/picks-of.ts';
import { WAYS, type Way } from '../../domain/rehearsal/ways.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { REHEARSE } from '../../words/rehearse.ts';
import { moveLabel } from './move-label.ts';
import { TypedReply } from './typed-reply.tsx';

type Props = {
  call: Call;
  moves: readonly MoveEntry[];
  facts: Facts;
  /** The words that stand beside, and what they do. */
  shown: { text: string; move: string };
  way: Way;
  onWay: (way: Way) => void;
  picked: string | undefined;
  onPick: (move: string) => void;
  onTyped: (move: string, text: string) => void;
};

/** One way at a time to say something else. The first call offers nothing that goes wrong. */
export function OtherReplies({ call, moves, facts, shown, way, onWay, picked, onPick, onTyped }: Props) {
  const introduced = useOwn((own) => own.settings.introduced === true);
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
        onChange={onWay}
      />
    </section>
  );
}
