import { READ } from '../../words/read.ts';
import type { VoiceState } from './use-read-aloud.ts';

const noteOn = (state: VoiceState): string | undefined => {
  if (state === 'asking') return READ.asking;
  if (state === 'none') return READ.noVoice;
  return state === 'failed' ? READ.voiceFailed : undefined;
};

/** How it stands with the voice, when there is something to say about it. */
export function VoiceNote({ state }: { state: VoiceState }) {
  return (
    <p className="say small soft voice-note" role="status">
      {noteOn(state)}
    </p>
  );
}
