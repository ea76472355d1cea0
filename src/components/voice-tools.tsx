import { REHEARSE } from '../words/rehearse.ts';

type Props = {
  hidden: boolean;
  trouble: 'none' | 'failed' | undefined;
  onShow: () => void;
  onAgain: (how: 'same' | 'slower') => void;
};

/** Beside words that are heard: see them, free; hear them again, or slower. */
export function VoiceTools({ hidden, trouble, onShow, onAgain }: Props) {
  return (
    <>
      {trouble && (
        <p className="soft say voice-trouble">
          {trouble === 'none' ? REHEARSE.noVoice : REHEARSE.voiceFailed}
        </p>
      )}
      {trouble !== 'none' && (
        <p className="acts voice-tools">
          {hidden && (
            <button type="button" className="quiet strong" onClick={onShow}>
              {REHEARSE.showWords}
            </button>
          )}
          <button type="button" className="quiet" onClick={() => onAgain('same')}>
            {REHEARSE.hearAgain}
          </button>
          <button type="button" className="quiet" onClick={() => onAgain('slower')}>
            {REHEARSE.slower}
          </button>
        </p>
      )}
    </>
  );
}
