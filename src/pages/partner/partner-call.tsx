import { useMemo, useState } from 'react';
import { numberNotes } from '../../domain/partner/number-notes.ts';
import type { Note, Noted } from '../../domain/partner/partner-run.ts';
import { isOver } from '../../domain/rehearsal/call.ts';
import { startCall } from '../../domain/rehearsal/start-call.ts';
import { Meet } from './meet.tsx';
import type { Opened } from './open-invitation.ts';
import { PartnerTurn } from './partner-turn.tsx';
import { SayAtTheEnd } from './say-at-the-end.tsx';
import { SendBack } from './send-back.tsx';

/** Where the partner stands: before the call, in it, saying what they thought, giving the result back. */
type Phase = 'meet' | 'call' | 'say' | 'send';

/** The employer's side of a practice call, turn by turn. All of it is gone when the page is closed. */
export function PartnerCall({ opened }: { opened: Opened }) {
  const { invitation, graph, list } = opened;
  const [phase, setPhase] = useState<Phase>('meet');
  const [noted, setNoted] = useState<readonly Noted[]>([]);
  const [said, setSaid] = useState<{ keep?: Note | undefined; change?: Note | undefined }>({});
  const start = useMemo(
    () => startCall(graph, invitation.facts, { seed: invitation.seed, surprises: 'none' }),
    [graph, invitation],
  );
  const call = useMemo(() => numberNotes(start, noted)?.call ?? start, [start, noted]);
  if (phase === 'meet') return <Meet opened={opened} call={start} onStart={() => setPhase('call')} />;
  if (phase === 'call')
    return (
      <PartnerTurn
        opened={opened}
        call={call}
        onNote={(note) => setNoted([...noted, note])}
        onBack={noted.length > 0 ? () => setNoted(noted.slice(0, -1)) : undefined}
        onLeave={() => setPhase('say')}
      />
    );
  if (phase === 'say')
    return (
      <SayAtTheEnd
        list={list}
        said={said}
        onSaid={setSaid}
        onDone={() => setPhase('send')}
        onBack={() => {
          // back to what was said last, not to the end of the call
          if (isOver(call)) setNoted(noted.slice(0, -1));
          setPhase('call');
        }}
      />
    );
  return <SendBack opened={opened} start={start} noted={noted} said={said} onBack={() => setPhase('say')} />;
}
