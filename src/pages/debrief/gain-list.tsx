import type { ReactNode } from 'react';
import type { Debrief } from '../../domain/debrief/debrief.ts';
import type { TranscriptTurn } from '../../domain/rehearsal/rehearsal.ts';
import { DEBRIEF, GAIN_NAMES, gainedWords, toKeep, toTry } from '../../words/debrief.ts';
import { REHEARSE } from '../../words/rehearse.ts';

type Props = {
  debrief: Debrief;
  transcript: readonly TranscriptTurn[];
  whoSaid: (who: string | undefined) => string;
};

/** What was gained, one thing to keep and one to try, each above the words it rests on. */
export function GainList({ debrief, transcript, whoSaid }: Props) {
  const { gains, keep, try: open } = debrief;
  const theirs = (at: number) => {
    const turn = transcript[at];
    return turn?.says && `${whoSaid(turn.who)}: ${REHEARSE.quoted(turn.says)}`;
  };
  const mine = (at: number) => `${DEBRIEF.you}: ${REHEARSE.quoted(transcript[at]?.reply?.text ?? '')}`;
  if (gains.length === 0 && !keep && !open) return null;
  return (
    <dl className="gains">
      {gains.map(({ gain, words, at }) => (
        <Row key={gain} label={GAIN_NAMES[gain].label} quote={theirs(at)}>
          {gainedWords(gain, words)}
        </Row>
      ))}
      {keep && (
        <Row label={DEBRIEF.toKeep} quote={mine(keep.at)}>
          {toKeep(debrief.done.find(({ at }) => at === keep.at)?.moment)}
        </Row>
      )}
      {open && (
        <Row label={DEBRIEF.toTry} quote={theirs(open.at)}>
          {toTry(debrief.stuck.find(({ at }) => at === open.at))}
        </Row>
      )}
    </dl>
  );
}

function Row({ label, quote, children }: { label: string; quote?: string | undefined; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {children}
        {quote && (
          <span className="quote" dir="auto">
            {quote}
          </span>
        )}
      </dd>
    </div>
  );
}
