import { useState } from 'react';
import type { Channel } from '../../domain/library/ids.ts';
import { isLeftOut } from '../../domain/script/marks/is-left-out.ts';
import type { Mark, MarkKind } from '../../domain/script/marks/mark.ts';
import { swapMark } from '../../domain/script/swap-mark.ts';
import { useSession } from '../../stores/session-context.tsx';
import { insteadOf, whyMarked } from '../../words/marks.ts';
import { SCRIPT } from '../../words/script.ts';

type Props = {
  channel: Channel;
  text: string;
  marks: readonly Mark[];
  position: string | undefined;
  /** What the line is called, for those who hear the button alone. */
  label: string;
  /** Where the words can be changed with one tap. */
  onUse?: ((text: string) => void) | undefined;
  onKeep: (kind: MarkKind) => void;
};

/** One idea at a time about a text: why, what to say instead, and three ways to be done with it. Never an error. */
export function MarkNotes({ channel, text, marks, position, label, onUse, onKeep }: Props) {
  const [open, setOpen] = useState(false);
  const { own } = useSession();
  const [mark] = marks;
  // the next idea about these words begins shut
  if (!mark && open) setOpen(false);
  if (!mark) return null;
  const swapped = onUse && swapMark(text, mark, position);
  const instead = insteadOf(mark);
  return (
    <details className="tools idea" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="quiet small">
          {SCRIPT.ideas(marks.length)}
          <span className="unseen"> {label}</span>
        </span>
      </summary>
      <p className="say small" dir="auto">
        {whyMarked(mark.kind, text.slice(mark.start, mark.end), channel)}
        {instead !== 'leave it out' && (
          <>
            {' '}
            <span className="soft">{SCRIPT.rather}:</span> {instead}
          </>
        )}
      </p>
      <p className="acts small">
        {swapped !== undefined && (
          <button type="button" className="quiet strong" onClick={() => onUse?.(swapped)}>
            {isLeftOut(mark.instead) ? SCRIPT.takeOut : SCRIPT.useThis}
          </button>
        )}
        <button type="button" className="quiet" onClick={() => onKeep(mark.kind)}>
          {SCRIPT.keepMine}
        </button>
        <button
          type="button"
          className="quiet"
          onClick={() => {
            const { settings, changeSettings } = own.getState();
            changeSettings({ unmarked: [...(settings.unmarked ?? []), mark.kind] });
          }}
        >
          {SCRIPT.never}
        </button>
      </p>
    </details>
  );
}
