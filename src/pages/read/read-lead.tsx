import { READ } from '../../words/read.ts';
import type { ReadingNow } from './use-reading.ts';

/** Before the first line: what will happen, and what will not. */
export function ReadLead({ now }: { now: ReadingNow }) {
  const [does, doesNot] = now.hears
    ? [READ.hearNote, READ.hearNotePrivate]
    : now.moving
      ? [READ.moveOnNote, undefined]
      : [READ.readNote, READ.readNoteStill];
  return (
    <>
      <p className="lead">{does}</p>
      {doesNot && <p className="say soft">{doesNot}</p>}
    </>
  );
}
