import { useRef } from 'react';
import { LevelMeter } from '../../components/level-meter.tsx';
import { useKeptFocus } from '../../components/use-kept-focus.ts';
import type { Listening } from '../../device/microphone.ts';
import type { Recognition } from '../../device/recognition.ts';
import type { Reply } from '../../domain/rehearsal/rehearsal.ts';
import { useOwn } from '../../stores/session-context.tsx';
import { REHEARSE } from '../../words/rehearse.ts';
import { SaidAloud } from './said-aloud.tsx';
import type { Sayable } from './sayable.ts';
import type { OpenMicrophone } from './use-microphone.ts';
import type { Proposing } from './use-proposal.ts';
import { useSpokenTurn } from './use-spoken-turn.ts';
import type { TheirVoice } from './use-their-voice.ts';
import { WordsConsent } from './words-consent.tsx';

type Props = {
  listening: Listening;
  recognition: Recognition;
  mic: OpenMicrophone;
  theirs: TheirVoice['state'];
  language: string;
  words: Sayable;
  proposing: Proposing;
  onSaid: (reply: Pick<Reply, 'move' | 'text' | 'by' | 'take'>) => void;
};

/** One reply that is spoken: nothing ends it but the person. */
export function SpokenTurn(props: Props) {
  const { listening, recognition, mic, theirs, language, words, proposing, onSaid } = props;
  const receiver = useOwn((own) => own.settings.wordsHeardBy);
  const timed = useOwn((own) => !own.settings.untimed);
  const turn = useSpokenTurn({ listening, recognition, theirs, language, receiver, timed });
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box, typeof turn.said === 'object', '.act');
  if (typeof turn.said === 'object')
    return (
      <SaidAloud
        said={turn.said}
        words={words}
        proposing={proposing}
        onSaid={onSaid}
        onAgain={turn.again}
        onDropSound={turn.dropSound}
      />
    );
  return (
    <div className="spoken" ref={box}>
      {receiver && !turn.trouble && (
        <div>
          <p className="label">{REHEARSE.heardSoFar}</p>
          <p className="words" dir="auto">
            {turn.words || '…'}
          </p>
        </div>
      )}
      <button
        type="button"
        className="act"
        disabled={turn.said === 'finishing'}
        onClick={() => void turn.finish()}
      >
        {REHEARSE.finished}
      </button>
      <p className="small soft">{REHEARSE.finishedNote}</p>
      {turn.trouble && (
        <p className="small soft" role="status">
          {REHEARSE.wordsTrouble}
        </p>
      )}
      <LevelMeter onLevel={mic.onLevel} />
      <p className="acts small">
        <button type="button" className="quiet" onClick={mic.close}>
          {REHEARSE.stopListening}
        </button>
      </p>
      <WordsConsent language={language} recognition={recognition} />
    </div>
  );
}
