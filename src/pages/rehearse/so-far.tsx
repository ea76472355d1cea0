import { useEffect, useRef } from 'react';
import type { TranscriptTurn } from '../../domain/rehearsal/rehearsal.ts';
import { CALL_LANGUAGE } from '../../words/call-language.ts';
import { REHEARSE } from '../../words/rehearse.ts';

type Props = { transcript: readonly TranscriptTurn[]; onGoTo: (at: number) => void; onStay: () => void };

/** What was said so far; one can start again from any of it. */
export function SoFar({ transcript, onGoTo, onStay }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className="so-far">
      <h2 ref={title} tabIndex={-1}>
        {REHEARSE.soFar}
      </h2>
      <ol className="pick choices">
        {transcript.map(({ turn, says, reply }, at) =>
          reply ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a turn may come twice; what was said keeps its place
            <li key={`${turn}.${at}`}>
              <button type="button" dir="auto" onClick={() => onGoTo(at)}>
                <span>
                  {says ? <span lang={CALL_LANGUAGE}>{REHEARSE.quoted(says)}</span> : REHEARSE.sounds.silence}
                  {reply.text && <span className="small soft">{REHEARSE.youSaid(reply.text)}</span>}
                </span>
              </button>
            </li>
          ) : null,
        )}
      </ol>
      <button type="button" className="quiet" onClick={onStay}>
        {REHEARSE.stayHere}
      </button>
    </div>
  );
}
