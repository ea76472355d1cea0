import { CALLED } from '../../words/call-page.ts';

type Props = { onSame: () => void; onAnother: () => void };

/** A call was noted a few minutes ago: is it this one? */
export function SameCall({ onSame, onAnother }: Props) {
  return (
    <section className="section first-section">
      <h2>{CALLED.same}</h2>
      <p className="acts">
        <button type="button" className="act" onClick={onSame}>
          {CALLED.sameYes}
        </button>
        <button type="button" className="quiet" onClick={onAnother}>
          {CALLED.sameNo}
        </button>
      </p>
    </section>
  );
}
