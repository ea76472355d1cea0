import { SHELL } from '../words/shell.ts';

type Props = { trouble: string | undefined; onSaveFile: () => void };

const TROUBLES = ['refused', 'newer', 'full', 'blocked', 'gone'] as const;

/** Says plainly when what is written is not kept, and offers the file. */
export function StorageNote({ trouble, onSaveFile }: Props) {
  if (!trouble) return null;
  return (
    <div className="storage-note" role="status">
      <p className="say small">{SHELL[TROUBLES.find((each) => each === trouble) ?? 'failed']}</p>
      <button type="button" className="quiet small" onClick={onSaveFile}>
        {SHELL.saveFile}
      </button>
    </div>
  );
}
