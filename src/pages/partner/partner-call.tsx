import { useMemo, useState } from 'react';
import { commentsIn, type Written } from '../../domain/partner/comments-in.ts';
import { numberNotes } from '../../domain/partner/number-notes.ts';
import type { Note, Noted } from '../../domain/partner/partner-run.ts';
import { isOver } from '../../domain/rehearsal/call.ts';
import { startCall } from '../../domain/rehearsal/start-call.ts';
import { PARTNER } from '../../words/partner.ts';
import { Meet } from './meet.tsx';
import type { Opened } from './open-invitation.ts';
import { PartnerTurn } from './partner-turn.tsx';
import { ReadWords } from './read-words.tsx';
import { SayAtTheEnd } from './say-at-the-end.tsx';
import { SendBack } from './send-back.tsx';

/** Where the partner stands: before the call, reading the words, in the call, saying what they thought, giving it back. */
type Phase = 'meet' | 'read' | 'call' | 'say' | 'send';

const NOTHING: ReadonlyMap<number, Written> = new Map();

/** The employer's side of a practice call, turn by turn. All of it is gone when the page is closed. */
export function PartnerCall({ opened }: { opened: Opened }) {
  const { invitation, graph, list } = opened;
  const [phase, setPhase] = useState<Phase>('meet');
  const [noted, setNoted] = useState<readonly Noted[]>([]);
  const [said, setSaid] = useState<{ keep?: Note | undefined; change?: Note | undefined }>({});
  const [written, setWritten] = useState(NOTHING);
  const comments = useMemo(() => commentsIn(written), [written]);
  const start = useMemo(
    () => startCall(graph, invitation.facts, { seed: invitation.seed, surprises: 'none' }),
    [graph, invitation],
  );
  const call = useMemo(() => numberNotes(start, noted)?.call ?? start, [start, noted]);
  const isPlayed = noted.length > 0;
  const toRead = (invitation.words ?? []).length > 0 ? () => setPhase('read') : undefined;
  if (phase === 'meet')
    return <Meet opened={opened} call={start} onStart={() => setPhase('call')} onRead={toRead} />;
  if (phase === 'read')
    return (
      <ReadWords
        language={invitation.language}
        words={invitation.words ?? []}
        written={written}
        onWrite={(at, now) => setWritten(new Map(written).set(at, now))}
        next={isPlayed ? PARTNER.toEnd : PARTNER.start}
        onNext={() => setPhase(isPlayed ? 'say' : 'call')}
        onSend={isPlayed || comments.length === 0 ? undefined : () => setPhase('send')}
      />
    );
  if (phase === 'call')
    return (
      <PartnerTurn
        opened={opened}
        call={call}
        onNote={(note) => setNoted([...noted, note])}
        onBack={isPlayed ? () => setNoted(noted.slice(0, -1)) : undefined}
        onLeave={() => setPhase('say')}
      />
    );
  if (phase === 'say')
    return (
      <SayAtTheEnd
        list={list}
        said={said}
        onSaid={setSaid}
        onRead={toRead}
        onDone={() => setPhase('send')}
        onBack={() => {
          // back to what was said last, not to the end of the call
          if (isOver(call)) setNoted(noted.slice(0, -1));
          setPhase('call');
        }}
      />
    );
  const isRead = !isPlayed && comments.length > 0;
  return (
    <SendBack
      opened={opened}
      start={start}
      noted={noted}
      said={said}
      comments={comments}
      onBack={() => setPhase(isRead ? 'read' : 'say')}
    />
  );
}
