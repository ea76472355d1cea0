import { READ } from '../../words/read.ts';
import type { VoiceState } from './use-read-aloud.ts';

const NOTES: Partial<Record<VoiceState, string>> = {
  asking: READ.asking,
  none: READ.noVoice,
  failed: READ.voiceFailed,
};

/** How it stands with the voice, when there is something to say about it. */
export function VoiceNote({ state }: { state: VoiceState }) {
  return (
    <p className="say small soft voice-note" role="status">
      {NOTES[state]}
    </p>
  );
}
