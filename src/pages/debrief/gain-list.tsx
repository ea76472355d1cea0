import type { Debrief } from '../../domain/debrief/debrief.ts';
import type { TranscriptTurn } from '../../domain/rehearsal/rehearsal.ts';
import { DEBRIEF, DONE, GAIN_NAMES } from '../../words/debrief.ts';
import { REHEARSE } from '../../words/rehearse.ts';

type Props = {
  debrief: Debrief;
  transcript: readonly TranscriptTurn[];
  whoSaid: (who: string | undefined) => string;
};

/** What was gained and what was worth keeping, each above the words it rests on. */
export function GainList({ debrief, transcript, whoSaid }: Props) {
  if (debrief.gains.length + debrief.done.length === 0) return null;
  return (
    <dl className="gains">
      {debrief.gains.map(({ gain, words, at }) => {
        const turn = transcript[at];
        return (
          <div key={gain}>
            <dt>{GAIN_NAMES[gain].label}</dt>
            <dd>
              {words || GAIN_NAMES[gain].shown}
              {turn?.says && (
                <span className="quote" dir="auto">
                  {whoSaid(turn.who)}: {REHEARSE.quoted(turn.says)}
                </span>
              )}
            </dd>
          </div>
        );
      })}
      {debrief.done.map(({ at, moment }) => (
        <div key={at}>
          <dt>{DEBRIEF.worth}</dt>
          <dd>
            {DONE[moment]}
            <span className="quote" dir="auto">
              {DEBRIEF.you}: {REHEARSE.quoted(transcript[at]?.reply?.text ?? '')}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
