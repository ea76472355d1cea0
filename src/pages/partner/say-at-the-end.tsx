import { Bar } from '../../components/bar.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import type { PartnerList } from '../../domain/library/schemas.ts';
import type { Note } from '../../domain/partner/partner-run.ts';
import { PARTNER } from '../../words/partner.ts';
import { sayAs } from '../../words/say.ts';
import { NoteField } from '../note-field.tsx';

type Said = { keep?: Note | undefined; change?: Note | undefined };

type Props = {
  list: PartnerList;
  said: Said;
  onSaid: (said: Said) => void;
  /** Not given where the link holds none of their words. */
  onRead: (() => void) | undefined;
  onDone: () => void;
  onBack: () => void;
};

/** After the call: one thing to keep, one to change. */
export function SayAtTheEnd({ list, said, onSaid, onRead, onDone, onBack }: Props) {
  return (
    <>
      <PageTitle title={PARTNER.afterTitle} />
      <p className="lead">{PARTNER.afterLead}</p>
      <div className="partner-notes">
        <NoteField
          label={PARTNER.keep}
          ownLabel={PARTNER.ownKeep}
          sentences={list.keep.map(sayAs)}
          note={said.keep}
          onChange={(keep) => onSaid({ ...said, keep })}
        />
        <NoteField
          label={PARTNER.change}
          ownLabel={PARTNER.ownChange}
          sentences={list.change.map(sayAs)}
          note={said.change}
          onChange={(change) => onSaid({ ...said, change })}
        />
      </div>
      {onRead && (
        <p className="acts">
          <button type="button" className="quiet" onClick={onRead}>
            {PARTNER.commentNow}
          </button>
        </p>
      )}
      <Bar className="acts after-lead">
        <button type="button" className="act" onClick={onDone}>
          {PARTNER.toResult}
        </button>
        <button type="button" className="quiet" onClick={onBack}>
          {PARTNER.backToCall}
        </button>
      </Bar>
    </>
  );
}
