import { READ } from '../../words/read.ts';
import type { ReadingNow } from './use-reading.ts';

/** Before the first line: what will happen, and what will not. */
export function ReadLead({ now: { hears, moving } }: { now: ReadingNow }) {
  if (hears)
    return (
      <>
        <p className="lead">{READ.hearNote}</p>
        <p className="say soft">{READ.hearNotePrivate}</p>
      </>
    );
  if (moving) return <p className="lead">{READ.moveOnNote}</p>;
  return (
    <>
      <p className="lead">{READ.readNote}</p>
      <p className="say soft">
        {READ.readNoteStill} <span className="read-keys">{READ.readNoteKeys}</span>
      </p>
    </>
  );
}
