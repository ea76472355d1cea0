import { useEffect, useRef } from 'react';
import { Caption } from '../../components/caption.tsx';
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
  const wasHidden = useRef(false);
  useEffect(() => {
    // "Show the words" was tapped, or the voice is done: the button is gone, the words are where it led
    const isLost = document.activeElement === document.body;
    if (wasHidden.current && !voice.hidden && isLost) box.current?.querySelector('p')?.focus();
    wasHidden.current = voice.hidden;
  }, [voice.hidden]);
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
