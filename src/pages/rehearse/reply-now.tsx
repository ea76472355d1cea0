import { REHEARSE } from '../../words/rehearse.ts';
import { SpokenReply } from './spoken-reply.tsx';
import type { HearingTrouble } from './use-microphone.ts';

type Props = Omit<Parameters<typeof SpokenReply>[0], 'shown'> & {
  /** The person speaks into the microphone; else they tap once they have read their line aloud. */
  speaks: boolean;
  trouble: HearingTrouble | undefined;
};

/** The screen's main button: the line was said. What one does and does not say (a key) is always tapped. */
export function ReplyNow({ speaks, trouble, ...spoken }: Props) {
  const { words, onSaid } = spoken;
  return (
    <>
      {trouble && (
        <p className="say" role="status">
          {REHEARSE.micTrouble[trouble]}
        </p>
      )}
      <div className="turn">
        {speaks && !words.act ? (
          <SpokenReply {...spoken} shown={words} />
        ) : (
          <>
            <button
              type="button"
              className="act"
              onClick={() => onSaid({ move: words.move, text: words.text })}
            >
              {words.act ?? REHEARSE.said}
            </button>
            <p className="small soft">{REHEARSE.saidNote}</p>
          </>
        )}
      </div>
    </>
  );
}
