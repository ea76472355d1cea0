import { useRef } from 'react';
import { Caption } from '../../components/caption.tsx';
import { useKeptFocus } from '../../components/use-kept-focus.ts';
import { VoiceTools } from '../../components/voice-tools.tsx';
import type { Call } from '../../domain/rehearsal/call.ts';
import { REHEARSE } from '../../words/rehearse.ts';
import type { TheirVoice } from './use-their-voice.ts';

type Props = {
  call: Call;
  says: string;
  voice: TheirVoice /** Instead of words, where nothing is said. */;
  plain: string;
};

/** What the employer says, seen, heard or both. */
export function TheirWords({ call, says, voice, plain }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // "Show the words" is gone once it was tapped: the words are where it led
  useKeptFocus(box, voice.hidden, '#caption');
  return (
    <div ref={box}>
      <Caption
        key={call.step}
        words={says ? REHEARSE.quoted(says) : plain}
        plain={!says}
        hidden={voice.hidden}
      />
      {voice.state && (
        <VoiceTools
          hidden={voice.hidden}
          trouble={voice.state === 'none' || voice.state === 'failed' ? voice.state : undefined}
          onShow={voice.show}
          onAgain={voice.again}
        />
      )}
    </div>
  );
}
