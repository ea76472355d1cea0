import { useRef } from 'react';
import { useKeptFocus } from '../../components/use-kept-focus.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { REHEARSE } from '../../words/rehearse.ts';
import { WHO_HEARS } from '../../words/who-hears.ts';
import { SpokenTurn } from './spoken-turn.tsx';
import { useProposal } from './use-proposal.ts';

type Turn = Parameters<typeof useProposal>[0];
type Props = Omit<Parameters<typeof SpokenTurn>[0], 'listening' | 'recognition' | 'proposing' | 'language'> &
  Turn & { voiceLanguage: string };

/** A reply that is spoken: the microphone opens by a tap, once for the call. */
export function SpokenReply({ mic, theirs, words, onSaid, voiceLanguage, ...turn }: Props) {
  const proposing = useProposal(turn);
  const { state } = mic;
  const isSent = useOwn((own) => own.settings.wordsHeardBy === 'browser-maker');
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box, state.is);
  if (state.is === 'open')
    return (
      <SpokenTurn
        key={turn.call.step}
        listening={state.open.listening}
        recognition={state.open.recognition}
        mic={mic}
        theirs={theirs}
        language={voiceLanguage}
        words={words}
        proposing={proposing}
        onSaid={onSaid}
      />
    );
  return (
    <div ref={box}>
      <button type="button" className="act" disabled={state.is === 'opening'} onClick={() => void mic.open()}>
        {REHEARSE.speak}
      </button>
      <p className="small soft">
        {state.is === 'opening'
          ? REHEARSE.opening
          : `${REHEARSE.speakNote} ${isSent ? WHO_HEARS.nowMaker : REHEARSE.soundStays}`}
      </p>
    </div>
  );
}
