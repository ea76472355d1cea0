import { useEffect, useId, useRef } from 'react';

type Props = {
  title: string;
  note: string;
  go: string;
  cancel: string;
  onGo: () => void;
  onCancel: () => void;
};

/**
 * Asks before something that cannot be undone. Escape and the way back both leave everything as it was: the dialog closes
 * first, since only then does the browser give the focus back to what opened it.
 */
export function AskDialog({ title, note, go, cancel, onGo, onCancel }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="ask" aria-labelledby={titleId} onClose={onCancel}>
      <h2 id={titleId}>{title}</h2>
      <p className="say">{note}</p>
      <div className="acts">
        <button type="button" className="quiet strong" onClick={() => dialog.current?.close()}>
          {cancel}
        </button>
        <button type="button" className="quiet" onClick={onGo}>
          {go}
        </button>
      </div>
    </dialog>
  );
}
